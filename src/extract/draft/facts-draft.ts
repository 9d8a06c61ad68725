import type { Draft, DraftClaim, DraftEntity, DraftObservation } from '../../facts/draft/format.ts';
import { metrics } from '../../facts/metrics.ts';
import { predicates } from '../../facts/predicates.ts';
import { type Dimension, normalizeUnit } from '../../facts/units.ts';
import { sha256 } from '../../text/document.ts';
import type { Entity } from '../entities/entity.ts';
import type { Extraction } from '../extraction.ts';
import type { Figure } from '../figures/figure.ts';
import { rawSpan } from '../passages.ts';
import type { Relation, Support } from '../relations/relation.ts';
import { draftId } from './draft-ids.ts';

type Pointer = DraftEntity['evidence'][number];

/** A draft with what found no place in it: figures in units that the table of units does not know. */
export interface FactsDraft {
  readonly draft: Draft;
  readonly left: readonly string[];
}

/** Most places that are named for one entity. */
const mostPlaces = 5;

interface Drafted {
  readonly score: number;
  readonly rule: string;
  readonly alsoBy?: readonly string[];
  readonly reasons?: readonly string[];
}

const round = (score: number): number => Math.round(score * 100) / 100;

const howDrafted = (key: string, { score, rule, alsoBy, reasons = [] }: Drafted, own: readonly string[] = []) => ({
  key,
  score: round(score),
  rule,
  ...(alsoBy !== undefined && { alsoBy: [...alsoBy] }),
  reasons: [...own, ...reasons],
});

/** Where a stretch of a passage stands in the raw text. */
const pointerOf = ({ article, passages }: Extraction, { passage, start, end }: Support): Pointer[] => {
  const found = passages[passage];
  if (found === undefined) return [];
  const span = rawSpan(article, found, start, end);
  return [{ paragraph: found.paragraph, ...span, sha256: sha256(article.raw.slice(span.start, span.end)) }];
};

const levelOf = ({ type, level, name }: Entity): { level?: DraftEntity['level'] } => {
  if (type !== 'Region') return {};
  if (level !== undefined) return { level };
  return { level: name.endsWith('村') ? 'VILLAGE' : /[镇乡道]$/.test(name) ? 'TOWNSHIP' : 'AREA' };
};

const entityOf = (entity: Entity, i: number, evidence: Pointer[]): DraftEntity => ({
  id: draftId(entity),
  type: entity.type,
  name: entity.name,
  ...(entity.aliases.size > 0 && { aliases: [...entity.aliases].filter((alias) => alias !== entity.name) }),
  ...levelOf(entity),
  ...(entity.code !== undefined && { adcode: entity.code }),
  evidence,
  accepted: false,
  drafted: howDrafted(
    `e${i + 1}`,
    entity,
    entity.named === false ? ['the article does not name it; the name says who builds what'] : [],
  ),
});

/** Qualifiers of a relation that its predicate may carry, under the names of facts.yml. */
const qualifiersOf = ({ predicate, qualifiers }: Relation, idOf: (name: string) => string | undefined) => {
  const allowed: readonly string[] = predicates[predicate].qualifiers;
  const product = qualifiers['product'] === undefined ? undefined : idOf(qualifiers['product']);
  return {
    ...(product !== undefined && allowed.includes('productId') && { product }),
    ...(qualifiers['title'] !== undefined && allowed.includes('title') && { title: qualifiers['title'] }),
  };
};

const measured = ({ metric, quantity }: Figure): boolean => {
  const unit = normalizeUnit(quantity.unit);
  const dimensions: readonly Dimension[] = metrics[metric].dimension;
  return unit !== undefined && dimensions.includes(unit.dimension);
};

const valueOf = (value: number | string): { value: number; valueMax?: number } => {
  if (typeof value === 'number') return { value };
  const [low = 0, high] = value.split('-').map(Number);
  return high === undefined || high <= low ? { value: low } : { value: low, valueMax: high };
};

/** One source in the file says where the text is; the rest of it is completed in the review. */
export interface DraftOf {
  readonly id: string;
  readonly file: string;
  readonly title?: string | undefined;
  readonly language: Draft['source']['language'];
}

/**
 * A draft of facts.yml: every fact with its place in the raw text, a score, the rule that fired, and nothing accepted.
 *
 * @example factsDraft(extract(article), { id: 'qinghe', file: 'qinghe.txt', language: 'zh-Hans' }).draft.claims[0]?.accepted // false
 */
export const factsDraft = (extraction: Extraction, { id, file, title, language }: DraftOf): FactsDraft => {
  const left: string[] = [];
  const placed = extraction.entities.flatMap((entity): [Entity, Pointer[]][] => {
    const evidence = entity.places.slice(0, mostPlaces).flatMap((place) => pointerOf(extraction, place));
    return evidence.length === 0 ? [] : [[entity, evidence]];
  });
  const ids = new Map(placed.map(([entity]) => [entity, draftId(entity)]));
  const idOfProduct = (name: string): string | undefined =>
    placed
      .map(([entity]) => entity)
      .filter((each) => each.type === 'Product' && each.name === name)
      .map(draftId)[0];
  const claims = extraction.relations.flatMap((relation, i): DraftClaim[] => {
    const [subject, object] = [ids.get(relation.subject), ids.get(relation.object)];
    const evidence = pointerOf(extraction, relation.support);
    if (subject === undefined || object === undefined || subject === object || evidence.length === 0) return [];
    const { predicate, modality, basis, rule } = relation;
    const claim = { subject, predicate, object, ...qualifiersOf(relation, idOfProduct), modality, basis };
    return [
      {
        ...claim,
        ...(basis !== 'STATED' && { rule }),
        evidence,
        accepted: false,
        drafted: howDrafted(`c${i + 1}`, relation),
      },
    ];
  });
  const observations = extraction.figures.flatMap((figure, i): DraftObservation[] => {
    const entity = ids.get(figure.subject);
    const evidence = pointerOf(extraction, figure.support);
    const { quantity, metric, year, kind } = figure;
    if (entity === undefined || evidence.length === 0) return [];
    if (!measured(figure)) {
      left.push(`${figure.subject.name} ${figure.name} ${quantity.value}${quantity.unit}`);
      return [];
    }
    const { unit, comparator } = quantity;
    const observation = {
      entity,
      metric,
      ...valueOf(quantity.value),
      unit,
      ...(year !== undefined && { year }),
      kind,
      comparator,
    };
    return [
      {
        ...observation,
        basis: 'STATED',
        evidence,
        accepted: false,
        drafted: howDrafted(`o${i + 1}`, figure, [`as written: ${figure.name}`]),
      },
    ];
  });
  const entities = placed.map(([entity, evidence], i) => entityOf(entity, i, evidence));
  const source = {
    id,
    kind: 'ARTICLE' as const,
    ...(title !== undefined && { title }),
    language,
    file,
    sha256: extraction.article.raw.sha256,
  };
  return { draft: { source, entities: onlyOnce(entities), claims, observations }, left };
};

/** Two names may be one once they are in normal form; the first stays. */
const onlyOnce = (entities: readonly DraftEntity[]): DraftEntity[] => {
  const seen = new Set<string>();
  return entities.filter(({ id }) => !seen.has(id) && seen.add(id));
};
