/**
 * Claims of fact files against best raw writing of the same nodes and relationships, UNWIND and MERGE in batches, each in a
 * store of its own, interleaved; both graphs must be the same or the bench fails. Reading and checking the files is told
 * apart from loading them:
 *
 *     npx tsx bench/fact-files.ts [claims] [claims per file] [rounds]
 */
import type { CheckedSource } from '../src/facts/check.ts';
import type { Graph } from '../src/graph/driver.ts';
import { graphHash } from '../src/graph/status.ts';
import { loadRows } from '../src/load/load-rows.ts';
import { rowsOf } from '../src/load/rows.ts';
import { emptyGraph } from '../tests/support/graph.ts';
import { contentOf, writeRaw } from './fact-files/raw.ts';
import { checkedTexts, madeTexts } from './fact-files/sources.ts';
import { processorSeconds } from './facts/processor-time.ts';
import { withStore } from './facts/store.ts';
import { median, timed } from './statistics.ts';

const [claims = 100_000, perFile = 1_000, rounds = 2] = process.argv.slice(2).map(Number);

const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};
const rounded = (value: number): number => Math.round(value * 100) / 100;

const load = async (graph: Graph, sources: readonly CheckedSource[]): Promise<void> => {
  for (const source of sources) await loadRows(graph, rowsOf(source));
};

interface Round {
  readonly seconds: number;
  readonly processorSeconds: number;
}

/** Does one work in a new store to warm it up, empties it, and measures the other; answers what `see` sees afterwards. */
const measured = <T>(
  warm: (graph: Graph) => Promise<void>,
  work: (graph: Graph) => Promise<void>,
  see: (graph: Graph) => Promise<T>,
): Promise<{ readonly round: Round; readonly seen: T }> =>
  withStore(async (graph, home) => {
    await warm(graph);
    await emptyGraph(graph);
    const before = await processorSeconds(home);
    const { milliseconds } = await timed(() => work(graph));
    const round = { seconds: milliseconds / 1_000, processorSeconds: (await processorSeconds(home)) - before };
    return { round, seen: await see(graph) };
  });

const few = madeTexts(Math.min(claims, 10_000), perFile);
const many = madeTexts(claims, perFile);
const little = await withStore(async (graph) => {
  await load(graph, checkedTexts(few));
  return contentOf(graph);
});
const all: Record<'files' | 'raw' | 'reading', Round[]> = { files: [], raw: [], reading: [] };
for (let round = 1; round <= rounds; round += 1) {
  const began = process.cpuUsage();
  const { milliseconds, value: sources } = await timed(async () => checkedTexts(many));
  const { user, system } = process.cpuUsage(began);
  all.reading.push({ seconds: milliseconds / 1_000, processorSeconds: (user + system) / 1_000_000 });
  const files = await measured(
    (graph) => load(graph, checkedTexts(few)),
    (graph) => load(graph, sources),
    async (graph) => ({ content: await contentOf(graph), hash: await graphHash(graph) }),
  );
  const raw = await measured(
    (graph) => writeRaw(graph, little),
    (graph) => writeRaw(graph, files.seen.content),
    graphHash,
  );
  if (raw.seen !== files.seen.hash) throw new Error(`two graphs: ${files.seen.hash} of files, ${raw.seen} written raw`);
  all.files.push(files.round);
  all.raw.push(raw.round);
  print({ round, reading: all.reading.at(-1), files: files.round, raw: raw.round });
}

const middle = (rows: readonly Round[], figure: keyof Round): number => median(rows.map((row) => row[figure]));
for (const figure of ['seconds', 'processorSeconds'] as const) {
  const [files, raw, reading] = [middle(all.files, figure), middle(all.raw, figure), middle(all.reading, figure)];
  print({
    figure,
    claims,
    perFile,
    reading: rounded(reading),
    files: rounded(files),
    raw: rounded(raw),
    rawByFiles: rounded(raw / files),
    rawByFilesWithReading: rounded(raw / (files + reading)),
  });
}
