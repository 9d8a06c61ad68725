import type { Graph } from '../../graph/driver.ts';
import type { Counts } from '../report.ts';
import { attestationRow, claimRow, observationRow } from '../rows.ts';
import { rangesOf } from './changes.ts';
import { compactSet } from './compact-set.ts';
import { describeRow, describeStored } from './describe.ts';
import { readHeldTable } from './held-table.ts';
import { saidOf } from './load-difference.ts';
import type { TableOptions } from './load-table.ts';
import type { TablePreview } from './outcome.ts';
import { planTable } from './plan.ts';
import type { RowRange } from './ranges.ts';
import { idsFor, rowsFor } from './read.ts';
import type { Table } from './types.ts';

const shown = 20;
const idsAtOnce = 5_000;

/** Ids by kind, each once over a whole table, looked up in the graph some thousand at a time. */
const newFacts = (graph: Graph) => {
  const seen = compactSet();
  const count = { entities: 0, claims: 0, observations: 0 };
  const pending = { entities: new Set<string>(), claims: new Set<string>(), observations: new Set<string>() };
  const words = new Map<string, string>();
  const first: string[] = [];
  const flush = async (): Promise<void> => {
    for (const kind of ['entities', 'claims', 'observations'] as const) {
      const known = await idsFor(graph, `load/known-${kind}`, [...pending[kind]]);
      const added = [...pending[kind]].filter((id) => !known.has(id));
      count[kind] += added.length;
      for (const id of added) if (first.length < shown && words.has(id)) first.push(`+ ${words.get(id)}`);
      pending[kind].clear();
    }
    words.clear();
  };
  const take = (kind: keyof Counts, id: string, describe: () => string): void => {
    if (!seen.add(id)) return;
    pending[kind].add(id);
    if (first.length < shown) words.set(id, describe());
  };
  return { count, first, flush, take, waiting: () => pending.claims.size + pending.entities.size };
};

const takeRange = (
  { rows }: RowRange,
  take: ReturnType<typeof newFacts>['take'],
  onFact: (id: string) => void,
): void => {
  for (const { facts } of rows) {
    const names = new Map(facts.entities.map(({ id, name }) => [id, name]));
    for (const entity of facts.entities) take('entities', entity.id, () => describeRow.entity(entity));
    for (const claim of facts.claims) {
      const { id } = claimRow(claim);
      onFact(id);
      take('claims', id, () => describeRow.claim(claim, names));
    }
    for (const observation of facts.observations) {
      const { id } = observationRow(observation);
      onFact(id);
      take('observations', id, () => describeRow.observation(observation, names));
    }
  }
};

/**
 * What loading a table would change, without a change: the file is read and held against the graph.
 *
 * @throws {LianpuError} As a load does.
 * @example (await previewTable(graph, table)).added.claims // 53119
 */
export const previewTable = async (
  graph: Graph,
  table: Table,
  { onReject = () => {}, onRows = () => {} }: TableOptions = {},
): Promise<TablePreview> => {
  const { id: documentId } = table.source;
  const held = await readHeldTable(graph, documentId);
  const plan = await planTable(table, held.ranges, {
    collect: false,
    onReject,
    onRows: (rows) => onRows('check', rows, undefined),
  });
  const gone = plan.removed.map(({ id }) => id);
  const lost = new Map<string, string>();
  for (const row of await rowsFor<{ id: string; label: string }>(graph, 'load/table/facts-of-ranges-alone', gone, {
    gone,
  }))
    lost.set(row.id, row.label);
  const facts = newFacts(graph);
  for await (const range of rangesOf(table)) {
    if (!plan.added.has(range.id)) continue;
    takeRange(range, facts.take, (id) => lost.delete(id));
    if (facts.waiting() >= idsAtOnce) await facts.flush();
  }
  await facts.flush();
  const named = await idsFor(graph, 'load/table/named-in-ranges', gone);
  const said = await saidOf(rangesOf(table), named, attestationRow);
  const unnamed = [...named].filter((id) => !said.has(id));
  const elsewhere = await idsFor(graph, 'load/table/attested-elsewhere', unnamed, { id: documentId });
  const lostEntities = unnamed.filter((id) => !elsewhere.has(id));
  const lostOf = (label: string): number => [...lost.values()].filter((one) => one === label).length;
  return {
    document: documentId,
    ...plan.counts,
    added: facts.count,
    removed: { entities: lostEntities.length, claims: lostOf('Claim'), observations: lostOf('Observation') },
    rowsMoved: plan.shifted.reduce((rows, { rowFrom, rowTo }) => rows + rowTo - rowFrom + 1, 0),
    first: [...facts.first, ...(await describeStored(graph, [...lostEntities, ...lost.keys()].slice(0, shown)))],
  };
};
