import { ruleMatches } from '../../identity/rule-matches.ts';
import type { StoredIdentity } from '../identities.ts';
import { judgementOf } from '../match.ts';
import { placeCodes, putsSomewhere } from '../match-places.ts';
import { toMatchables } from '../match-read.ts';
import type { SaidRow } from '../match-terms.ts';
import type { ClaimRow } from '../rows.ts';
import { type Attested, groupedBy } from '../settle.ts';

/**
 * The judgements of rules about everything that documents say: those that `matchEntities` comes to document by document.
 *
 * @example (await ruleJudgements(attested, claims))[0]?.key // 'IDENTIFIER stock-code:000825.SZ'
 */
export const ruleJudgements = async (
  attested: readonly Attested[],
  claims: Iterable<ClaimRow>,
): Promise<StoredIdentity[]> => {
  const byId = groupedBy(attested, ({ id }) => id);
  const above = new Map<string, Set<string>>();
  for (const claim of claims)
    if (putsSomewhere(claim)) above.set(claim.subjectId, (above.get(claim.subjectId) ?? new Set()).add(claim.objectId));
  const said = (ids: Iterable<string>): SaidRow[] =>
    [...ids].flatMap((id) => byId.get(id) ?? []).map((one) => ({ ...one }));
  const codes = await placeCodes([...byId.keys()], {
    placesOf: async (ids) => ids.flatMap((id) => Array.from(above.get(id) ?? [], (place) => ({ id, place }))),
    said: async (ids) => said(ids),
  });
  return ruleMatches(toMatchables(said(byId.keys()), codes)).matches.map(judgementOf);
};
