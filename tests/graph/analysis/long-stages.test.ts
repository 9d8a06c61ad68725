import { afterAll, beforeAll, expect, it } from 'vitest';
import { compareRegions } from '../../../src/analysis/compare-regions/compare-regions.ts';
import { gaps } from '../../../src/analysis/gaps/gaps.ts';
import { requireEntities, requireEntity } from '../../../src/analysis/named.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { loadNetwork, type MadeClaim } from '../../support/analysis/network.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const chain = 'industry-chain-a';

/** Some things of one type that do the same with a stage and are all in one city. */
const many = (count: number, type: string, predicate: MadeClaim[1], stage: string, at: MadeClaim[1]): MadeClaim[] =>
  Array.from({ length: count }, (_, i) => `${type}-${stage}-${i}`).flatMap((id): MadeClaim[] => [
    [id, predicate, `chain-stage-${stage}`],
    [id, at, 'region-city'],
  ]);

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  await loadNetwork(graph, [
    ...['full', 'companies', 'projects', 'seekers'].map(
      (name, i): MadeClaim => [`chain-stage-${name}`, 'STAGE_OF', chain, { order: i + 1 }],
    ),
    ...many(100, 'company', 'IN_STAGE', 'full', 'LOCATED_IN'),
    ...many(100, 'project', 'IN_STAGE', 'full', 'LOCATED_IN'),
    ...many(100, 'government', 'SEEKS', 'full', 'PART_OF'),
    ...many(101, 'company', 'IN_STAGE', 'companies', 'LOCATED_IN'),
    ...many(101, 'project', 'IN_STAGE', 'projects', 'LOCATED_IN'),
    ...many(101, 'government', 'SEEKS', 'seekers', 'PART_OF'),
    ['region-other', 'PART_OF', 'region-province'],
  ]);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

it('a stage of a gap report says whether companies or who looks for it were left out', async () => {
  const read = readFrom(graph);
  const [ofChain, city] = await requireEntities(read, 'chain', [chain, 'region-city']);
  if (ofChain === undefined || city === undefined) throw new Error('not loaded');
  for (const region of [city, null]) {
    const { stages } = await gaps(read, ofChain, region);
    expect(
      stages.map(({ companyIds, seekerIds, truncated }) => [companyIds.length, seekerIds.length, truncated]),
    ).toEqual([
      [100, 100, false],
      [100, 0, true],
      [0, 0, false],
      [0, 100, true],
    ]);
  }
});

it('a stage of a comparison says whether companies or projects were left out', async () => {
  const read = readFrom(graph);
  const regions = await requireEntities(read, 'regions', ['region-city', 'region-other']);
  const [city, other] = await compareRegions(read, regions, await requireEntity(read, 'chain', chain));
  expect(
    city?.stages.map(({ companyIds, projectIds, truncated }) => [companyIds.length, projectIds.length, truncated]),
  ).toEqual([
    [100, 100, false],
    [100, 0, true],
    [0, 100, true],
    [0, 0, false],
  ]);
  expect(other?.stages.map(({ truncated }) => truncated)).toEqual([false, false, false, false]);
});
