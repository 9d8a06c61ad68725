import type { Entity } from '../entities/entity.ts';
import type { Extraction } from '../extraction.ts';
import type { Figure } from '../figures/figure.ts';
import type { Relation } from '../relations/relation.ts';
import { type ModelDraft, modelRule } from './model-draft.ts';

/** What one drafted and the other did too. */
interface Scored {
  readonly rule: string;
  readonly score: number;
  readonly alsoBy?: readonly string[];
  readonly reasons?: readonly string[];
}

/** Two that drafted the same are wrong together only where each is wrong; never quite sure, as both read one text. */
const together = (a: number, b: number): number => Math.min(0.99, Math.round((1 - (1 - a) * (1 - b)) * 100) / 100);

const agreed = (
  byRule: Scored,
  byModel: Scored,
  model: string,
): Pick<Required<Scored>, 'score' | 'alsoBy' | 'reasons'> => ({
  score: together(byRule.score, byModel.score),
  alsoBy: [...(byRule.alsoBy ?? []), modelRule],
  reasons: [...(byRule.reasons ?? []), `the rule ${byRule.rule} and the model ${model} drafted the same`],
});

const alone = (model: string): Pick<Required<Scored>, 'reasons'> => ({
  reasons: [`the model ${model} drafted it, no rule did`],
});

/** The entity of the rules that a drafted one is: of its type and name, else the only one that has its name as a form. */
const sameEntity = (entities: readonly Entity[], { type, name }: Entity): Entity | undefined => {
  const ofType = entities.filter((entity) => entity.type === type);
  const byName = ofType.find((entity) => entity.name === name);
  if (byName !== undefined) return byName;
  const byForm = ofType.filter(({ aliases }) => aliases.has(name));
  return byForm.length === 1 ? byForm[0] : undefined;
};

/** Puts the entities together; answers which of them stands for each of the model's. */
const mergeEntities = (rules: readonly Entity[], drafted: readonly Entity[], model: string): Map<Entity, Entity> => {
  const standsFor = new Map<Entity, Entity>();
  for (const entity of drafted) {
    const same = sameEntity(rules, entity);
    if (same === undefined) {
      standsFor.set(entity, { ...entity, ...alone(model) });
      continue;
    }
    const { score, alsoBy, reasons } = agreed(same, entity, model);
    standsFor.set(entity, same);
    for (const alias of [entity.name, ...entity.aliases]) if (alias !== same.name) same.aliases.add(alias);
    if (same.alsoBy?.includes(modelRule) === true) continue;
    same.score = score;
    same.alsoBy = alsoBy;
    same.reasons = reasons;
  }
  return standsFor;
};

const sameRelation = (a: Relation, b: Relation): boolean =>
  a.predicate === b.predicate &&
  a.modality === b.modality &&
  ((a.subject === b.subject && a.object === b.object) ||
    (a.predicate === 'PARTNERS_WITH' && a.subject === b.object && a.object === b.subject));

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.subject === b.subject &&
  a.metric === b.metric &&
  a.quantity.value === b.quantity.value &&
  a.quantity.unit === b.quantity.unit &&
  a.kind === b.kind;

/** What the rules drafted, the surer where the model agrees, then what the model alone drafted, each once. */
const mergeFacts = <Fact extends Scored>(
  byRules: readonly Fact[],
  byModel: readonly Fact[],
  same: (a: Fact, b: Fact) => boolean,
  model: string,
): Fact[] => {
  const merged = byRules.map((fact) => {
    const other = byModel.find((each) => same(fact, each));
    return other === undefined ? fact : { ...fact, ...agreed(fact, other, model) };
  });
  for (const fact of byModel) if (!merged.some((each) => same(each, fact))) merged.push({ ...fact, ...alone(model) });
  return merged;
};

/**
 * One draft of two: what both drafted has a higher score, `alsoBy` and the reasons of both; what one drafted stays, and
 * says whose it is. The entities of the rules themselves take on score, forms and reasons, since mentions point to them.
 *
 * @example mergeDrafts(extract(article), await draftByModel(passages, settings)).relations[0]?.alsoBy // ['model']
 */
export const mergeDrafts = (rules: Extraction, draft: ModelDraft): Extraction => {
  const { model } = draft;
  const standsFor = mergeEntities(rules.entities, draft.entities, model);
  const stand = (entity: Entity): Entity => standsFor.get(entity) ?? entity;
  const relations = draft.relations
    .map((relation) => ({ ...relation, subject: stand(relation.subject), object: stand(relation.object) }))
    .filter(({ subject, object }) => subject !== object);
  const figures = draft.figures.map((figure) => ({ ...figure, subject: stand(figure.subject) }));
  return {
    ...rules,
    entities: [...new Set([...rules.entities, ...standsFor.values()])],
    relations: mergeFacts<Relation>(rules.relations, relations, sameRelation, model),
    figures: mergeFacts<Figure>(rules.figures, figures, sameFigure, model),
  };
};
