import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareRegions, type RegionComparison } from '../../../src/analysis/compare-regions/compare-regions.ts';
import { requireEntities, requireEntity } from '../../../src/analysis/named.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { loadNetwork } from '../../support/analysis/network.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const planned = { modality: 'PLANNED' };

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await emptyGraph(graph);
  await loadNetwork(graph, [
    ['chain-stage-second', 'STAGE_OF', 'industry-chain-cars', { order: 2 }],
    ['chain-stage-first', 'STAGE_OF', 'industry-chain-cars', { order: 1 }],
    ['chain-stage-shared', 'STAGE_OF', 'industry-chain-cars', { order: 3 }],
    ['chain-stage-shared', 'STAGE_OF', 'industry-chain-wind', { order: 1 }],
    ['chain-stage-gas', 'STAGE_OF', 'industry-chain-gas', { order: 1 }],
    ['region-county', 'PART_OF', 'region-city'],
    ['company-a', 'IN_STAGE', 'chain-stage-first'],
    ['company-a', 'LOCATED_IN', 'region-county'],
    ['product-p', 'IN_STAGE', 'chain-stage-second'],
    ['company-b', 'PRODUCES', 'product-p'],
    ['company-b', 'LOCATED_IN', 'region-other'],
    ['region-city', 'SEEKS', 'product-p'],
    ['project-p', 'PRODUCES', 'product-p', planned],
    ['project-p', 'LOCATED_IN', 'region-county', planned],
    ['region-other', 'IN_CHAIN', 'industry-chain-wind'],
    // A hope puts nobody into a chain.
    ['region-city', 'IN_CHAIN', 'industry-chain-gas', { modality: 'ASPIRATIONAL' }],
  ]);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const ask = async (ids: readonly string[], chain?: string): Promise<RegionComparison[]> => {
  const read = readFrom(graph);
  const regions = await requireEntities(read, 'regions', ids);
  return compareRegions(read, regions, chain === undefined ? null : await requireEntity(read, 'chain', chain));
};
const seen = (comparisons: readonly RegionComparison[]): unknown[] =>
  comparisons.map(({ regionId, stages }) => [
    regionId,
    ...stages.map(({ stageId, status, companyIds, projectIds }) =>
      [stageId.slice('chain-stage-'.length), status, ...companyIds, ...projectIds].join(' '),
    ),
  ]);

describe('regions side by side', () => {
  it('have the same stages in the same order, with counties counted into cities', async () => {
    expect(seen(await ask(['region-city', 'region-other'], 'industry-chain-cars'))).toEqual([
      ['region-city', 'first COVERED company-a', 'second SOUGHT project-p', 'shared UNKNOWN_LOCALLY'],
      ['region-other', 'first UNKNOWN_LOCALLY', 'second COVERED company-b', 'shared UNKNOWN_LOCALLY'],
    ]);
  });

  it('are compared by every chain that one of them has something in, each stage once', async () => {
    const comparisons = await ask(['region-other', 'region-county', 'region-other']);
    expect(comparisons.map(({ regionId }) => regionId)).toEqual(['region-other', 'region-county']);
    for (const { stages } of comparisons) {
      expect(stages.map(({ stageId }) => stageId)).toEqual([
        'chain-stage-first',
        'chain-stage-second',
        'chain-stage-shared',
      ]);
    }
  });

  it('share no company: a region does not get what another one has', async () => {
    const [county] = await ask(['region-county', 'region-other'], 'industry-chain-cars');
    expect(county?.stages.flatMap(({ companyIds }) => companyIds)).toEqual(['company-a']);
  });
});
