import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadNetwork } from '../../support/analysis/network.ts';
import { type OpenApi, openEmptyApi } from '../../support/api/open-api.ts';

const planned = { modality: 'PLANNED' };

let open: OpenApi;
beforeAll(async () => {
  open = await openEmptyApi();
  await loadNetwork(open.graph, [
    ['region-county', 'PART_OF', 'region-city'],
    ['region-city', 'PART_OF', 'region-province'],
    // Documents may contradict each other: a cycle must not keep the answer from ending.
    ['region-province', 'PART_OF', 'region-county'],
    ['region-other', 'PART_OF', 'region-nowhere'],
    ['park-b', 'LOCATED_IN', 'region-county'],
    ['park-inner', 'LOCATED_IN', 'park-b'],
    ['park-planned', 'LOCATED_IN', 'region-city', planned],
    ['company-in-city', 'LOCATED_IN', 'region-city'],
    ['company-in-park', 'LOCATED_IN', 'park-inner'],
    ['company-in-park', 'LOCATED_IN', 'region-city'],
    ['company-to-come', 'LOCATED_IN', 'region-city', planned],
    ['company-in-planned-park', 'LOCATED_IN', 'park-planned'],
    ['company-hoped-for', 'LOCATED_IN', 'region-city', { modality: 'ASPIRATIONAL' }],
    ['company-elsewhere', 'LOCATED_IN', 'region-other'],
    ['project-built', 'LOCATED_IN', 'region-county'],
    ['project-to-come', 'LOCATED_IN', 'park-planned', planned],
    // A programme is no place: what is part of it is not where the programme is.
    ['region-other', 'PART_OF', 'programme-pilot'],
    ['programme-pilot', 'LOCATED_IN', 'region-city'],
  ]);
});
afterAll(() => open.close());

const within = async (selection: string, region = 'region-city'): Promise<unknown> => {
  const { data, errors } = await open.ask(`query ($id: ID!) { regions(where: { id: { eq: $id } }) { ${selection} } }`, {
    id: region,
  });
  expect(errors).toBeUndefined();
  return (data as { regions: unknown[] }).regions[0];
};

describe('what is within a region', () => {
  test('takes in counties and parks at any depth, each thing once, by id', async () => {
    expect(
      await within('companiesWithin { id locatedIn { id } } projectsWithin { id } parksWithin { id } companies { id }'),
    ).toEqual({
      companiesWithin: [
        { id: 'company-in-city', locatedIn: [{ id: 'region-city' }] },
        { id: 'company-in-park', locatedIn: expect.arrayContaining([{ id: 'park-inner' }, { id: 'region-city' }]) },
      ],
      projectsWithin: [{ id: 'project-built' }, { id: 'project-to-come' }],
      parksWithin: [{ id: 'park-b' }, { id: 'park-inner' }],
      // The generated field means the very place, and takes planned ones too.
      companies: expect.arrayContaining([{ id: 'company-in-city' }, { id: 'company-to-come' }]),
    });
  });

  test('comes in pages of at most 100', async () => {
    expect(await within('companiesWithin(limit: 1, offset: 1) { id }')).toEqual({
      companiesWithin: [{ id: 'company-in-park' }],
    });
    for (const limit of [0, 101]) {
      const { errors } = await open.ask('query ($n: Int!) { regions { parksWithin(limit: $n) { id } } }', { n: limit });
      expect(errors).toMatchObject([
        { message: expect.stringMatching('^limit: '), extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
  });

  test('does not come down from a wider region, nor over what is no place', async () => {
    expect(await within('companiesWithin { id }', 'region-nowhere')).toEqual({
      companiesWithin: [{ id: 'company-elsewhere' }],
    });
  });
});
