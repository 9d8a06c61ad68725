import type { Arguments } from './arguments.ts';
import { type RunningChild, startChild } from './children.ts';
import { type Contestant, contestants } from './contestants.ts';
import { productId, sizesOf } from './data/synthetic.ts';
import { type KindName, kinds } from './kinds.ts';
import { connections, type Send, slice } from './load.ts';
import { measureKind, type Running } from './measure-kind.ts';
import { type BenchNeo4j, startNeo4j } from './neo4j.ts';
import { pickVariables } from './picks.ts';
import { peakMebibytesOf } from './processor-time.ts';
import type { KindResults } from './results.ts';
import { textOf } from './texts.ts';

/** What one size of graph gave. */
export interface Grown {
  readonly entities: number;
  readonly loadSeconds: number;
  readonly kinds: readonly KindResults[];
  /** Undefined where it is not measured yet. */
  readonly largest: Largest | undefined;
}

/** Memory of the project's server while all connections ask for the largest answers at once. */
export interface Largest {
  /** Bytes of one answer. */
  readonly bytes: number;
  readonly requests: number;
  /** How many more were refused, by the code of the refusal: so many at once may want more than the database has. */
  readonly refused: Readonly<Record<string, number>>;
  readonly mebibytesBefore: number;
  readonly mebibytesAtMost: number;
}

/** Kinds of work whose answers are of one size whatever the graph's. */
const flat: readonly KindName[] = ['point', 'suppliers', 'page', 'evidence'];
const measured = new Set(['best raw', 'ours']);

/** Asks for whole pages of the longest supply chains that the graph has, each from another product near the top. */
const askLargest = async (
  { port, pid }: RunningChild,
  { connections: many, together }: Arguments,
  products: number,
): Promise<Largest> => {
  const { senders, close } = connections(port, many);
  try {
    const requests = Array.from({ length: Math.min(many, products) }, (_, i) => ({
      path: '/graphql',
      body: JSON.stringify({ query: textOf('peers/queries/largest.graphql'), variables: { id: productId(i) } }),
    }));
    const [first] = requests;
    const [send] = senders;
    const bytes = first === undefined || send === undefined ? 0 : Buffer.byteLength(await send(first));
    const mebibytesBefore = peakMebibytesOf(pid);
    const refused: Record<string, number> = {};
    const patiently = senders.map(
      (sendOne): Send =>
        (request) =>
          sendOne(request).catch((problem: unknown) => {
            const code = /"code":"(\w+)"/.exec(String(problem))?.[1] ?? String(problem);
            refused[code] = (refused[code] ?? 0) + 1;
            return '';
          }),
    );
    const { requests: sent } = await slice(patiently, requests, Math.max(10, 5 * together));
    const answered = sent - Object.values(refused).reduce((sum, count) => sum + count, 0);
    return { bytes, requests: answered, refused, mebibytesBefore, mebibytesAtMost: peakMebibytesOf(pid) };
  } finally {
    await close();
  }
};

const start = async (neo4j: BenchNeo4j, { program, settings }: Contestant, more = {}): Promise<RunningChild> =>
  startChild(program, { ...neo4j.connection, settings: { ...settings, ...more } });

const startMeasured = async (neo4j: BenchNeo4j): Promise<Running[]> =>
  Promise.all(
    contestants
      .filter(({ short }) => measured.has(short))
      .map(async (contestant) => ({
        contestant,
        child: await start(neo4j, contestant),
        databasePid: neo4j.pid,
      })),
  );

/** What one costs is looked at, not whether it comes in time, which the first one of a million does not. */
const patient = { TRANSACTION_SECONDS: '120', REQUEST_SECONDS: '120' };

const measureLargest = async (neo4j: BenchNeo4j, entities: number, asked: Arguments): Promise<Largest> => {
  const ours = contestants.find(({ short }) => short === 'ours');
  if (ours === undefined) throw new Error('the project’s own server is not among the contestants');
  const child = await start(neo4j, ours, patient);
  try {
    return await askLargest(child, asked, sizesOf(entities).products);
  } finally {
    await child.stop();
  }
};

const measureFlat = async (neo4j: BenchNeo4j, asked: Arguments): Promise<KindResults[]> => {
  const running = await startMeasured(neo4j);
  try {
    const variables = await pickVariables(neo4j.graph, asked.variables, flat);
    const found: KindResults[] = [];
    for (const kind of kinds.filter(({ name }) => flat.includes(name)))
      found.push(await measureKind(kind, variables.get(kind.name) ?? [], running, asked));
    return found;
  } finally {
    await Promise.all(running.map(({ child }) => child.stop()));
  }
};

/** @param onReads Is given what is measured before the largest answers are asked for. */
const measureSize = async (
  entities: number,
  asked: Arguments,
  say: (line: string) => void,
  onReads: (grown: Grown) => void,
): Promise<Grown> => {
  const neo4j = await startNeo4j({ entities }, say);
  try {
    const found = await measureFlat(neo4j, asked);
    say(`${entities} entities: reads measured`);
    const reads = { entities, loadSeconds: neo4j.loadSeconds, kinds: found, largest: undefined };
    onReads(reads);
    return { ...reads, largest: await measureLargest(neo4j, entities, asked) };
  } finally {
    await neo4j.stop();
  }
};

/**
 * How reads of one size, and the memory of the largest ones, change with the size of the graph: one size after the other.
 *
 * @param onSize Is given all that is measured so far, again and again, so that a long run that is broken off leaves what it had measured.
 */
export const grow = async (
  asked: Arguments,
  say: (line: string) => void,
  onSize: (grown: readonly Grown[]) => void,
): Promise<void> => {
  const grown: Grown[] = [];
  for (const entities of asked.growth) {
    grown.push(await measureSize(entities, asked, say, (reads) => onSize([...grown, reads])));
    onSize(grown);
  }
};
