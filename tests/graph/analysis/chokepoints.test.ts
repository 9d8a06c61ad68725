import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Chokepoint } from '../../../src/analysis/chokepoints/chokepoint.ts';
import { type ChokepointQuestion, chokepoints } from '../../../src/analysis/chokepoints/chokepoints.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { type Read, readFrom } from '../../../src/quality/read.ts';
import { loadNetwork, type MadeClaim } from '../../support/analysis/network.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const ask = (question: Partial<ChokepointQuestion> = {}, read: Read = readFrom(graph)): Promise<Chokepoint[]> =>
  chokepoints(read, { chain: null, region: null, first: 100, ...question });
const told = (found: readonly Chokepoint[], kind: Chokepoint['kind']): [string, string[]][] =>
  found
    .filter((each) => each.kind === kind)
    .map(({ entityId, dependantIds }) => [
      entityId.replace('company-', ''),
      dependantIds.map((id) => id.replace('company-', '')),
    ]);
const supply = (supplier: string, customer: string, product?: string, more: object = {}): MadeClaim => [
  `company-${supplier}`,
  'SUPPLIES',
  `company-${customer}`,
  { ...(product !== undefined && { product: `product-${product}` }), ...more },
];

describe('single sources', () => {
  it('are the only known suppliers of a product for a customer, with what and for whom', async () => {
    await loadNetwork(graph, [
      supply('mill', 'cars', 'steel'),
      supply('mill', 'trucks', 'steel'),
      supply('other', 'trucks', 'steel'),
      supply('glass', 'cars', 'window'),
      supply('mill', 'ships', 'plate'),
      supply('mill', 'ships', 'steel'),
    ]);
    const found = await ask();
    expect(told(found, 'SINGLE_SOURCE')).toEqual([
      ['mill', ['cars', 'ships']],
      ['glass', ['cars']],
    ]);
    const mill = found.find(({ entityId, kind }) => entityId === 'company-mill' && kind === 'SINGLE_SOURCE');
    expect(mill).toMatchObject({
      dependantCount: 2,
      reason: 'The only known source of 产品steel for 企业cars, 产品plate for 企业ships, 产品steel for 企业ships',
    });
    expect(mill?.claimIds).toHaveLength(3);
  });

  it('are counted by facts alone: a plan is no second source, and a supply without a product none of any', async () => {
    await loadNetwork(graph, [
      supply('mill', 'cars', 'steel'),
      supply('mill', 'cars', 'steel', { basis: 'INFERRED', rule: 'said twice' }),
      supply('other', 'cars', 'steel', { modality: 'PLANNED' }),
      supply('third', 'cars'),
      supply('fourth', 'cars', 'oil', { modality: 'PLANNED' }),
    ]);
    expect(told(await ask(), 'SINGLE_SOURCE')).toEqual([['mill', ['cars']]]);
  });
});

const crowded: Read = async <Row extends object>(name: string, parameters?: Record<string, unknown>) =>
  name === 'analysis/chokepoints/supply-pairs'
    ? ([
        { pairs: Array.from({ length: Number(parameters?.['most']) }, (_, i) => ['x', String(i)]) },
      ] as unknown as Row[])
    : readFrom(graph)<Row>(name, parameters);

describe('articulation companies', () => {
  it('are those without which the supply network falls apart, whichever way supplies run, with the supplies that are lost', async () => {
    await loadNetwork(graph, [
      supply('a', 'hub'),
      supply('hub', 'b'),
      supply('b', 'c'),
      supply('c', 'd'),
      supply('d', 'hub'),
      supply('a', 'far'),
      supply('hub', 'lost', undefined, { modality: 'PLANNED' }),
    ]);
    const found = await ask();
    expect(told(found, 'ARTICULATION_POINT')).toEqual([
      ['hub', ['a', 'far']],
      ['a', ['far']],
    ]);
    expect(found[0]).toMatchObject({
      reason:
        'Without 企业hub the known supply network around it falls into 2 parts: 2 companies are cut off from the largest',
      claimIds: [expect.any(String)],
    });
  });

  it('are refused in a network of more pairs than are searched', async () => {
    await expect(ask({}, crowded)).rejects.toMatchObject({ code: 'QUERY_TOO_COMPLEX' });
  });
});

const sources = async (question: Partial<ChokepointQuestion>): Promise<string[]> =>
  told(await ask(question), 'SINGLE_SOURCE').map(([id]) => id);

describe('the chokepoints asked for', () => {
  const network: readonly MadeClaim[] = [
    supply('in-chain', 'x', 'p'),
    supply('in-stage', 'x', 'q'),
    supply('outside', 'x', 'r'),
    supply('planned', 'x', 's'),
    ['company-in-chain', 'IN_CHAIN', 'industry-chain-cars'],
    ['company-in-stage', 'IN_STAGE', 'chain-stage-parts'],
    ['chain-stage-parts', 'STAGE_OF', 'industry-chain-cars'],
    ['company-planned', 'IN_CHAIN', 'industry-chain-cars', { modality: 'PLANNED' }],
    ['company-in-chain', 'LOCATED_IN', 'region-city'],
    ['company-in-stage', 'LOCATED_IN', 'park-in-county'],
    ['park-in-county', 'LOCATED_IN', 'region-county'],
    ['region-county', 'PART_OF', 'region-city'],
    ['company-outside', 'LOCATED_IN', 'region-county'],
  ];

  it('belong to a chain by itself or by a stage of it, and to a region with the counties and parks below', async () => {
    await loadNetwork(graph, network);
    expect(await sources({})).toEqual(['in-chain', 'in-stage', 'outside', 'planned']);
    expect(await sources({ chain: 'industry-chain-cars' })).toEqual(['in-chain', 'in-stage']);
    expect(await sources({ region: 'region-city' })).toEqual(['in-chain', 'in-stage', 'outside']);
    expect(await sources({ region: 'region-county', chain: 'industry-chain-cars' })).toEqual(['in-stage']);
    expect(await ask({ region: 'region-nowhere' })).toEqual([]);
  });

  it('are points of the whole network, also where what they hold together lies elsewhere', async () => {
    await loadNetwork(graph, [...network, supply('x', 'far'), ['company-x', 'LOCATED_IN', 'region-other']]);
    const found = await ask({ region: 'region-other' });
    expect(told(found, 'ARTICULATION_POINT')).toEqual([['x', ['in-chain', 'in-stage', 'outside', 'planned']]]);
  });

  it('come first where most depend on them, then by id, up to the number asked for', async () => {
    await loadNetwork(graph, [
      supply('b', 'x', 'p'),
      supply('a', 'x', 'q'),
      supply('c', 'x', 'r'),
      supply('c', 'y', 'r'),
    ]);
    expect((await ask()).map(({ entityId, kind }) => [entityId, kind])).toEqual([
      ['company-c', 'SINGLE_SOURCE'],
      ['company-x', 'ARTICULATION_POINT'],
      ['company-a', 'SINGLE_SOURCE'],
      ['company-b', 'SINGLE_SOURCE'],
      ['company-c', 'ARTICULATION_POINT'],
    ]);
    expect(await ask({ first: 2 })).toEqual((await ask()).slice(0, 2));
  });
});
