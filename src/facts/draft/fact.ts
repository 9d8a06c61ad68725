import type { ClaimFact, EntityFact, ObservationFact } from '../format.ts';
import { canonical, claimEnds, digestId, qualifiersOf } from '../ids.ts';
import type { Draft, DraftClaim, DraftEntity, DraftKind, DraftObservation } from './format.ts';

/** Types of the three kinds: in a draft, and as the facts they become. */
export interface DraftOf {
  readonly entities: DraftEntity;
  readonly claims: DraftClaim;
  readonly observations: DraftObservation;
}
export interface FactOf {
  readonly entities: EntityFact;
  readonly claims: ClaimFact;
  readonly observations: ObservationFact;
}

/** Fields that only a draft has. */
const ofDraft: ReadonlySet<string> = new Set(['accepted', 'rejected', 'drafted', 'candidates', 'review']);

/** A fact as facts.yml has it, without what the draft says about it. */
export const plainFact = <Kind extends DraftKind>(fact: DraftOf[Kind] | FactOf[Kind]): FactOf[Kind] =>
  Object.fromEntries(Object.entries(fact).filter(([key]) => !ofDraft.has(key))) as unknown as FactOf[Kind];

/** A fact as it was drafted, before anybody edited it. */
export const asDrafted = <Kind extends DraftKind>(fact: DraftOf[Kind]): FactOf[Kind] =>
  plainFact<Kind>((fact.review?.original as FactOf[Kind] | undefined) ?? fact);

/** Type and name of an id, as drafted; the id itself where the draft has no such entity. */
export type Names = (id: string) => string;

/** @example namesOf(draft)('company-jiamu') // 'Company 甲木公司' */
export const namesOf = ({ entities }: Pick<Draft, 'entities'>): Names => {
  const names = new Map(
    entities.flatMap((entity) => {
      const { id, type, name } = asDrafted<'entities'>(entity);
      return [
        [entity.id, `${type} ${name}`],
        [id, `${type} ${name}`],
      ] as const;
    }),
  );
  return (id) => names.get(id) ?? id;
};

/**
 * A key that follows from what a fact says, with names in the place of ids: it stays where ids, scores, rules or places
 * change.
 *
 * @example factKey('entities', { type: 'Company', name: '甲木公司', … }, names) // 'entity-5d41…'
 */
export const factKey = <Kind extends DraftKind>(kind: Kind, fact: FactOf[Kind], names: Names): string => {
  if (kind === 'entities') {
    const { type, name } = fact as EntityFact;
    return digestId('entity', canonical({ type, name }));
  }
  if (kind === 'claims') {
    const claim = fact as ClaimFact;
    const [subject, object] = claimEnds(claim).map(names);
    const { productId, ...qualifiers } = qualifiersOf(claim);
    const product = productId === undefined ? undefined : names(String(productId));
    const { predicate, modality } = claim;
    return digestId('claim', canonical({ ...qualifiers, product, subject, predicate, object, modality }));
  }
  const { evidence: _, basis: _basis, rule: _rule, entity, product, ...figure } = fact as ObservationFact;
  const named = { entity: names(entity), product: product === undefined ? undefined : names(product) };
  return digestId('observation', canonical({ ...figure, ...named }));
};
