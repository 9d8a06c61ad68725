import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from '../../../src/graph/driver.ts';
import { migrate } from '../../../src/graph/migrations.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import type { SourceRows } from '../../../src/load/rows.ts';
import { madeRows, place } from '../facts.ts';
import { emptyGraph } from '../graph.ts';
import { servedProcess } from '../served-process.ts';
import { startClients, warm } from './clients.ts';
import { settingsOf } from './own-database.ts';
import { type FaultTally, outcomes } from './tally.ts';

const suppliers = 60;

/** A document of which every fact says which time it was loaded. */
const version = (time: number): SourceRows => {
  const ends = Array.from({ length: suppliers }, (_, i) => i + 1);
  return madeRows('changing', {
    entities: [0, ...ends].map((i) => ({
      id: `company-c${i}`,
      type: 'Company',
      name: `厂${i}`,
      nameEn: `time ${time}`,
      evidence: [place(1)],
    })),
    claims: ends.map((i) => ({
      subject: `company-c${i}`,
      predicate: 'SUPPLIES',
      object: 'company-c0',
      share: time / 1_000,
      evidence: [place(1)],
    })),
  });
};

const query = `{ companies(limit: 100, sort: [{ id: ASC }]) { id nameEn customersConnection { edges { properties { share } } } } }`;

interface Answer {
  readonly data: {
    readonly companies: readonly {
      readonly nameEn: string;
      readonly customersConnection: { readonly edges: readonly { readonly properties: { readonly share: number } }[] };
    }[];
  };
}

/** Times of loading that one answer tells of: one, or it mixes versions. */
const timesIn = (text: string): Set<number> => {
  const { companies } = (JSON.parse(text) as Answer).data;
  return new Set(
    companies.flatMap(({ nameEn, customersConnection: { edges } }) => [
      Number(nameEn.slice('time '.length)),
      ...edges.map(({ properties: { share } }) => Math.round(share * 1_000)),
    ]),
  );
};

/**
 * Loads another version of a document again and again while readers ask for all of it: an answer tells of one version.
 *
 * @example await readersDuringLoads(connection, { readers: 10, loads: 100 }) // { fault: 'readers during loads', wrong: [], … }
 */
export const readersDuringLoads = async (
  connection: Connection,
  { readers, loads }: { readonly readers: number; readonly loads: number },
): Promise<FaultTally> => {
  const graph = await connect(connection);
  try {
    await migrate(graph);
    await emptyGraph(graph);
    await loadRows(graph, version(1));
    const noSources = await mkdtemp(join(tmpdir(), 'lianpu-no-sources-'));
    const settings = { ...settingsOf(connection), LOADERS_DIR: noSources, LOG_LEVEL: 'silent' };
    const server = await servedProcess(settings);
    try {
      await warm(server.url, query);
      const clients = startClients(server.url, query, readers, 0);
      for (let time = 2; time <= loads + 1; time += 1) await loadRows(graph, version(time));
      const seen = await clients.stop();
      const whole = seen.filter(({ outcome }) => outcome === 'DATA');
      const told = whole.map(({ text }) => timesIn(text));
      const mixed = told.filter((times) => times.size > 1);
      const versions = new Set(told.flatMap((times) => [...times])).size;
      const others = seen.filter(({ outcome }) => outcome !== 'DATA' && outcome !== 'GRAPH_CHANGING');
      return {
        fault: 'readers during loads',
        times: loads,
        figures: { readers, answers: outcomes(seen), versionsSeen: versions, mixed: mixed.length },
        wrong: [
          ...mixed.map((times) => `an answer mixes the versions ${[...times].join(' and ')}`),
          ...others.map(({ outcome }) => outcome),
          ...(whole.length === 0 || versions < 2 ? ['no answer was read while the graph changed'] : []),
        ],
      };
    } finally {
      await server.stop();
      await rm(noSources, { recursive: true });
    }
  } finally {
    await graph.driver.close();
  }
};
