import type { Difference } from './difference.ts';
import { type Matched, matchEntities } from './match-entities.ts';
import { placedBy, saysWhere, withLocated } from './match-places.ts';
import { codesOf, joinTerms, readSaid, type Terms, termsOf } from './match-terms.ts';
import type { SourceRows } from './rows.ts';
import type { Writing } from './statements.ts';

/** What matching has to know of a graph before a document's change of it. */
export interface BeforeDocument {
  /** Ids of which the document says something else than before. */
  readonly restated: readonly string[];
  readonly terms: Terms;
  readonly codes: ReadonlyMap<string, string>;
  /** What claims that lose evidence put somewhere. */
  readonly placed: readonly string[];
}

/** Reads what a document's change may take away. */
export const beforeDocument = async (
  transaction: Writing,
  restated: readonly string[],
  { supports }: Difference,
): Promise<BeforeDocument> => {
  const said = await readSaid(transaction, restated);
  const losing = supports.claims.removed.map(({ targetId }) => targetId);
  return { restated, terms: termsOf(said), codes: codesOf(said), placed: await placedBy(transaction, losing) };
};

/**
 * Matches by rules what a document's change touched: what it says otherwise than before, and what stands elsewhere since.
 *
 * @param claims Ids of the claims that are new in the graph.
 */
export const matchDocument = async (
  transaction: Writing,
  before: BeforeDocument,
  wanted: SourceRows,
  claims: readonly string[],
): Promise<Matched> => {
  const said = await readSaid(transaction, before.restated);
  const codes = codesOf(said);
  const recoded = before.restated.filter((id) => codes.get(id) !== before.codes.get(id));
  const added = new Set(claims);
  const placed = wanted.claims.flatMap((claim) => (added.has(claim.id) && saysWhere(claim) ? [claim.subjectId] : []));
  const moved = await withLocated(transaction, [...before.placed, ...placed, ...recoded]);
  const terms = termsOf(await readSaid(transaction, moved));
  return matchEntities(transaction, joinTerms(before.terms, termsOf(said), terms));
};
