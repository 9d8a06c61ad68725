import { fail } from '../errors.ts';
import { typeOfId } from '../facts/entity-types.ts';
import type { Graph } from '../graph/driver.ts';
import { nearIds } from '../graph/near-ids.ts';
import type { IdentityJudgement } from '../identity/judgements.ts';
import { canonicalOf, readJudgementsAbout, type StoredIdentity } from './identities.ts';
import { changeGraph, raiseVersion } from './locked.ts';
import { follow } from './match-entities.ts';
import { recorded, requireLatest } from './recorded.ts';
import { idsIn, rowsIn, type Writing } from './statements.ts';

/** What a person decides about two ids. */
export interface Decision {
  readonly left: string;
  readonly right: string;
  readonly verdict: IdentityJudgement['verdict'];
  readonly reason: string;
  readonly by: string;
}

/** What a judgement did. */
export interface JudgementReport {
  readonly judgement: StoredIdentity;
  /** Ids that stand for another entity than before, and that entity. */
  readonly regrouped: readonly { readonly id: string; readonly canonicalId: string }[];
  /** How many claims and observations were connected anew. */
  readonly claims: number;
  readonly observations: number;
  readonly versionBefore: number;
  readonly versionAfter: number;
  readonly warnings: readonly string[];
}

const isAboutPair = ({ leftId, rightId }: StoredIdentity, left: string, right: string): boolean =>
  [left, right].includes(leftId) && [left, right].includes(rightId);

const requireSensible = ({ left, right, verdict }: Decision): void => {
  if (left === right)
    throw fail('BAD_USER_INPUT', { problem: `${left} is judged against itself`, remedy: 'Name the other id.' });
  const types = [typeOfId(left), typeOfId(right)];
  // What begins with no type is no id of anything, and is looked for next.
  if (verdict === 'SAME' && types[0] !== types[1] && !types.includes(undefined))
    throw fail('BAD_USER_INPUT', {
      problem: `${left} is a ${types[0]} and ${right} a ${types[1]}`,
      remedy: 'Things of two types are never the same: correct the type in a source, or judge NOT_SAME.',
    });
};

const requireKnown = async (transaction: Writing, ids: readonly string[]): Promise<void> => {
  const known = await idsIn(transaction, 'load/attested-ids', ids);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  const near = await nearIds((name, parameters) => rowsIn(transaction, name, parameters), unknown);
  throw fail('NOT_FOUND', {
    id: unknown.slice(0, 100),
    near: near.length > 0 ? `Near: ${near.join(', ')}.` : 'No loaded document speaks of anything like it.',
  });
};

/**
 * Records what a person decided about two ids and makes the graph follow, in one transaction. UNDECIDED takes back what
 * was decided before.
 *
 * @throws {LianpuError} NOT_FOUND with near ids; BAD_USER_INPUT for one id, two types or no reason; JUDGEMENTS_CONFLICT.
 * @example
 * await judge(graph, { left: 'company-taigang', right: 'company-tisco', verdict: 'SAME', reason: 'one firm', by: 'Li' });
 */
export const judge = async (graph: Graph, decision: Decision): Promise<JudgementReport> => {
  requireSensible(decision);
  const { left, right, verdict, reason, by } = decision;
  const judgement = recorded({ leftId: left, rightId: right, verdict, reason, by });
  return changeGraph(graph, async (transaction, versionBefore) => {
    await requireKnown(transaction, [left, right]);
    const judgements = await readJudgementsAbout(transaction, [left, right]);
    requireLatest(
      judgements.filter((one) => one.rule === undefined && isAboutPair(one, left, right)),
      judgement,
    );
    await rowsIn(transaction, 'load/write-judgement', { judgement });
    const { canonical, changed, claims, observations, warnings } = await follow(transaction, [left, right]);
    return {
      judgement,
      regrouped: changed.map((id) => ({ id, canonicalId: canonicalOf(canonical, id) })),
      claims,
      observations,
      versionBefore,
      versionAfter: await raiseVersion(transaction),
      warnings,
    };
  });
};
