import { fail } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { type FactJudgement, withdrawnFacts } from '../identity/judgements.ts';
import { reconnectClaims } from './connect.ts';
import { readCanonicalOf, readFactJudgements, type StoredJudgement } from './identities.ts';
import { changeGraph, raiseVersion } from './locked.ts';
import { matchEntities } from './match-entities.ts';
import { saysWhere, withLocated } from './match-places.ts';
import { readTerms } from './match-terms.ts';
import { recorded, requireLatest } from './recorded.ts';
import type { ClaimRow, ObservationRow } from './rows.ts';
import { rowsIn, type Writing } from './statements.ts';

/** What a person decides about one claim or observation. */
export interface Withdrawal {
  readonly id: string;
  readonly verdict: FactJudgement['verdict'];
  readonly reason: string;
  readonly by: string;
}

/** What a withdrawal or restoration did. */
export interface WithdrawalReport {
  readonly judgement: StoredJudgement & FactJudgement;
  readonly kind: 'claim' | 'observation';
  readonly versionAfter: number;
  readonly warnings: readonly string[];
}

type Fact =
  | { readonly label: 'Claim'; readonly fact: ClaimRow }
  | { readonly label: 'Observation'; readonly fact: ObservationRow };

const factOf = async (transaction: Writing, id: string): Promise<Fact> => {
  const [found] = await rowsIn<Fact>(transaction, 'load/fact-by-id', { id });
  if (found !== undefined) return found;
  throw fail('NOT_FOUND', {
    id: id.slice(0, 100),
    near: 'Ids of claims and observations: { claims(where: {subjectId: {eq: "…"}}) { id } }, or r.claimId of a relationship in Cypher.',
  });
};

const requireChange = (judgements: readonly FactJudgement[], { id, verdict }: Withdrawal): void => {
  const isWithdrawn = withdrawnFacts(judgements).has(id);
  if (isWithdrawn !== (verdict === 'WITHDRAWN')) return;
  throw fail('BAD_USER_INPUT', {
    problem: isWithdrawn ? `${id} is withdrawn already` : `${id} is not withdrawn`,
    remedy: isWithdrawn ? 'Restore it with --restore.' : 'Leave out --restore to withdraw it.',
  });
};

/** Derives what a claim gives now, and matches anew what it no longer puts somewhere. */
const derived = async (transaction: Writing, claim: ClaimRow): Promise<string[]> => {
  const { subjectId, objectId, productId = subjectId } = claim;
  const canonical = await readCanonicalOf(transaction, [subjectId, objectId, productId]);
  const warnings = await reconnectClaims(transaction, [claim], canonical);
  if (!saysWhere(claim)) return warnings;
  const terms = await readTerms(transaction, await withLocated(transaction, [subjectId]));
  return [...warnings, ...(await matchEntities(transaction, terms)).warnings];
};

/**
 * Withdraws one claim or observation, or restores it, in one transaction. It stays with its evidence and is marked; a
 * withdrawn claim derives no relationship, whichever documents state it and however often they are loaded.
 *
 * @throws {LianpuError} NOT_FOUND; BAD_USER_INPUT where it is so already or no reason is given.
 * @example await withdraw(graph, { id: 'claim-1…', verdict: 'WITHDRAWN', reason: 'read the wrong way round', by: 'Li' });
 */
export const withdraw = async (graph: Graph, withdrawal: Withdrawal): Promise<WithdrawalReport> => {
  const { id, verdict, reason, by } = withdrawal;
  const judgement = recorded({ factId: id, verdict, reason, by });
  return changeGraph(graph, async (transaction) => {
    const { label, fact } = await factOf(transaction, id);
    const judgements = await readFactJudgements(transaction);
    const others = judgements.filter((one) => one.factId === id && one.id !== judgement.id);
    requireChange(others, withdrawal);
    requireLatest(others, judgement);
    await rowsIn(transaction, 'load/write-judgement', { judgement });
    const withdrawn = verdict === 'WITHDRAWN';
    await rowsIn(transaction, 'load/mark-withdrawn', { id, withdrawn: withdrawn ? true : null });
    const warnings = label === 'Claim' ? await derived(transaction, { ...fact, withdrawn }) : [];
    return {
      judgement,
      kind: label === 'Claim' ? 'claim' : 'observation',
      versionAfter: await raiseVersion(transaction),
      warnings,
    };
  });
};
