import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRows } from '../../src/load/load-rows.ts';
import { withdraw } from '../../src/load/withdraw.ts';
import { type OpenApi, openEmptyApi } from '../support/api/open-api.ts';
import { madeRows, place } from '../support/facts.ts';
import { decide, entity } from '../support/judged.ts';

const rows = madeRows('base', {
  entities: [
    entity('company-a', 'Company', '甲厂'),
    entity('company-b', 'Company', '甲厂有限公司'),
    entity('company-c', 'Company', '丙厂'),
  ],
  claims: [
    { subject: 'company-b', predicate: 'SUPPLIES', object: 'company-c', evidence: [place(2)] },
    { subject: 'company-a', predicate: 'OWNS', object: 'company-c', evidence: [place(3)] },
  ],
  observations: [{ entity: 'company-b', metric: 'output', value: 3, unit: '万台', year: 2020, evidence: [place(4)] }],
});

let open: OpenApi;
beforeAll(async () => {
  open = await openEmptyApi();
  await loadRows(open.graph, rows);
  await decide(open.graph, 'company-a', 'SAME', 'company-b');
});
afterAll(() => open.close());

describe('an id that is judged the same as another', () => {
  test.each(['company-a', 'company-b'])('%s answers with the one entity', async (id) => {
    const query =
      'query ($id: ID!) { entity(id: $id) { id name aliases ... on Company { customers { id } subsidiaries { id } } } }';
    expect((await open.ask(query, { id })).data).toEqual({
      entity: {
        id: 'company-a',
        name: '甲厂有限公司',
        aliases: ['甲厂'],
        customers: [{ id: 'company-c' }],
        subsidiaries: [{ id: 'company-c' }],
      },
    });
  });

  test('is no entity of its own in lists', async () => {
    const { data } = await open.ask('{ companies(sort: [{ id: ASC }]) { id } }');
    expect(data).toEqual({ companies: [{ id: 'company-a' }, { id: 'company-c' }] });
  });

  test('stays what claims and observations state, and leads to the one entity', async () => {
    const query =
      '{ claims(sort: [{ predicate: ASC }]) { subjectId subject { id name } object { id } } observations { entityId entity { id } } }';
    expect((await open.ask(query)).data).toEqual({
      claims: [
        { subjectId: 'company-a', subject: { id: 'company-a', name: '甲厂有限公司' }, object: { id: 'company-c' } },
        { subjectId: 'company-b', subject: { id: 'company-a', name: '甲厂有限公司' }, object: { id: 'company-c' } },
      ],
      observations: [{ entityId: 'company-b', entity: { id: 'company-a' } }],
    });
  });
});

test('a claim that was withdrawn says so and leads nowhere', async () => {
  const [claim] = rows.claims.map(({ id }) => id);
  await withdraw(open.graph, { id: claim ?? '', verdict: 'WITHDRAWN', reason: 'a slip', by: 'tester' });
  const { data } = await open.ask(
    '{ claims(where: { withdrawn: { eq: true } }) { id withdrawn } companies(where: { id: { eq: "company-a" } }) { customers { id } } observations { withdrawn } }',
  );
  expect(data).toEqual({
    claims: [{ id: claim, withdrawn: true }],
    companies: [{ customers: [] }],
    observations: [{ withdrawn: null }],
  });
});
