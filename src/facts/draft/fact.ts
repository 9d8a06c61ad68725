import type { ClaimFact, EntityFact, ObservationFact } from '../format.ts';
import { canonical, claimEnds, digestId, qualifiersOf } from '../ids.ts';
import type { Draft, DraftFact } from './format.ts';

/** A fact of any kind, as facts.yml has it. */
export type Fact = EntityFact | ClaimFact | ObservationFact;

/** Fields that only a draft has. */
const ofDraft: ReadonlySet<string> = new Set(['accepted', 'rejected', 'drafted', 'candidates', 'review']);

/** A fact as facts.yml has it, without what the draft says about it. */
export const plainFact = (fact: DraftFact | Fact): Fact =>
  Object.fromEntries(Object.entries(fact).filter(([key]) => !ofDraft.has(key))) as unknown as Fact;

/** A fact as it was drafted, before anybody edited it. */
export const asDrafted = (fact: DraftFact): Fact => plainFact(fact.review?.original ?? fact);

/** Whether somebody decided on a fact, in the terminal or by hand. */
export const isDecided = ({ accepted, rejected, review }: DraftFact): boolean =>
  accepted || rejected !== undefined || review !== undefined;

/** Ids that a fact speaks of: the ends of a claim or what a figure is about, and the product. */
export const idsOf = (fact: Fact | DraftFact): string[] => {
  if ('type' in fact) return [];
  const ids = 'subject' in fact ? [fact.subject, fact.object, fact.product] : [fact.entity, fact.product];
  return ids.filter((id) => id !== undefined);
};

/** Type and name of an id, as drafted; the id itself where the draft has no such entity. */
export type Names = (id: string) => string;

/** @example namesOf(draft)('company-jiamu') // 'Company 甲木公司' */
export const namesOf = ({ entities }: Pick<Draft, 'entities'>): Names => {
  const names = new Map<string, string>();
  for (const entity of entities) {
    const { id, type, name } = { ...entity, ...entity.review?.original };
    for (const each of [entity.id, id]) names.set(each, `${type} ${name}`);
  }
  return (id) => names.get(id) ?? id;
};

/**
 * A key that follows from what a fact says, with names in the place of ids: it stays where ids, scores, rules or places
 * change.
 *
 * @example factKey({ type: 'Company', name: '甲木公司', … }, names) // 'entity-5d41…'
 */
export const factKey = (fact: Fact, names: Names): string => {
  const named = (id: string | undefined): string | undefined => (id === undefined ? undefined : names(id));
  if ('type' in fact) return digestId('entity', canonical({ type: fact.type, name: fact.name }));
  if ('subject' in fact) {
    const [subject, object] = claimEnds(fact).map(names);
    const { productId: _, ...qualifiers } = qualifiersOf(fact);
    const { predicate, modality } = fact;
    const product = named(fact.product);
    return digestId('claim', canonical({ ...qualifiers, product, subject, predicate, object, modality }));
  }
  const { evidence: _, basis: _basis, rule: _rule, entity, product, ...figure } = fact;
  return digestId('observation', canonical({ ...figure, entity: named(entity), product: named(product) }));
};
