import type { Graph } from '../graph/driver.ts';
import { changeGraph, raiseVersion } from './locked.ts';
import { matchEntities } from './match-entities.ts';
import { withLocated } from './match-places.ts';
import { countAttestations, ruleKeys, sharedTerms } from './match-shared.ts';
import { readTerms, type Terms } from './match-terms.ts';
import type { Writing } from './statements.ts';
import { streamed } from './streamed.ts';

/** Ids of one transaction: enough to be fast, few enough that each is short. */
const idsAtOnce = 5_000;

/** From this share of all attestations on, one pass over all of them is quicker than looking each term up. */
const sharePassed = 0.05;

/** One change of the graph under its lock, which raises its version. */
export type Change = <T>(work: (transaction: Writing) => Promise<T>) => Promise<T>;

/** What matching many ids did. */
export interface MatchReport {
  readonly ids: number;
  /** Rule judgements that came and went. */
  readonly added: number;
  readonly removed: number;
  /** Ids by which another entity is meant than before. */
  readonly regrouped: number;
  readonly comparisons: number;
  readonly warnings: readonly string[];
}

export interface MatchOptions {
  /** What was said of ids before a change that took some of it away (`readTerms`, before the change). */
  readonly former?: Terms;
  /** How a transaction is made; a change of the graph of its own where nothing is given. */
  readonly change?: Change;
  readonly onIds?: (ids: number) => void;
}

const changing =
  (graph: Graph): Change =>
  (work) =>
    changeGraph(graph, async (transaction) => {
      const answer = await work(transaction);
      await raiseVersion(transaction);
      return answer;
    });

async function* batches(ids: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < idsAtOnce) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* slices(all: ReadonlySet<string>): Generator<Set<string>> {
  const list = [...all];
  for (let start = 0; start < list.length; start += idsAtOnce) yield new Set(list.slice(start, start + idsAtOnce));
}

/** Terms in portions of about one transaction each. */
function* portions({ names, identifiers }: Terms): Generator<Terms> {
  const none: ReadonlySet<string> = new Set();
  for (const some of slices(names)) yield { names: some, identifiers: none };
  for (const some of slices(identifiers)) yield { names: none, identifiers: some };
}

/**
 * Matches many ids by rules, in transactions of some thousand each: what a table load calls once its rows are written.
 * Doing it again, or after it was cut short, comes to the same graph.
 *
 * @param ids Whatever a change touched; each id once, in any order.
 * @example await matchInBatches(graph, touched, { former })
 */
export const matchInBatches = async (
  graph: Graph,
  ids: Iterable<string> | AsyncIterable<string>,
  { former, change = changing(graph), onIds = () => {} }: MatchOptions = {},
): Promise<MatchReport> => {
  const report = { ids: 0, added: 0, removed: 0, regrouped: 0, comparisons: 0, warnings: [] as string[] };
  const match = async (termsIn: (transaction: Writing) => Promise<Terms>): Promise<void> => {
    const { added, removed, changed, comparisons, warnings } = await change(async (transaction) =>
      matchEntities(transaction, await termsIn(transaction)),
    );
    report.added += added;
    report.removed += removed;
    report.regrouped += changed.length;
    report.comparisons += comparisons;
    report.warnings.push(...warnings);
  };
  if (former !== undefined) for (const terms of portions(former)) await match(() => Promise.resolve(terms));
  const most = Math.max(idsAtOnce, sharePassed * (await countAttestations(graph)));
  let narrowed: ((terms: Terms) => Terms) | undefined;
  for await (const batch of batches(ids)) {
    if (report.ids + batch.length > most) narrowed ??= await sharedTerms(graph);
    const narrow = narrowed ?? ((terms: Terms): Terms => terms);
    await match(async (transaction) => narrow(await readTerms(transaction, await withLocated(transaction, batch))));
    report.ids += batch.length;
    onIds(report.ids);
  }
  return report;
};

/**
 * Every id that a document attests, or that any does where none is named; streamed.
 *
 * @example await matchInBatches(graph, attestedIds(graph, 'demo-makers-2024'))
 */
export async function* attestedIds(graph: Graph, document?: string): AsyncGenerator<string> {
  for await (const { id } of streamed<{ id: string }>(graph, 'load/match-attested', { document: document ?? null }))
    yield id;
}

/**
 * Matches everything anew: every attested id, and what rule judgements of before were about.
 *
 * @example (await matchAll(graph)).added // 0 where the graph is in step
 */
export const matchAll = async (graph: Graph, options: Omit<MatchOptions, 'former'> = {}): Promise<MatchReport> => {
  const former = { names: new Set<string>(), identifiers: new Set<string>() };
  for await (const { key } of ruleKeys(graph)) {
    const [rule, term] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)];
    (rule === 'IDENTIFIER' ? former.identifiers : former.names).add(term);
  }
  return matchInBatches(graph, attestedIds(graph), { ...options, former });
};
