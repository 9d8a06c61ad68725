import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { graphHash, graphStatus } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { formatPreview, previewLoads } from '../../../src/load/preview.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';
import { entity } from '../../support/judged.ts';

const taigang = entity('company-a', 'Company', '太钢');
const geely = entity('company-b', 'Company', '吉利汽车晋中公司');
const steel = entity('product-steel', 'Product', '不锈钢');
const supplies = {
  subject: 'company-a',
  predicate: 'SUPPLIES',
  object: 'company-b',
  product: 'product-steel',
  share: 0.95,
  evidence: [place(2)],
};
const output = {
  entity: 'company-b',
  metric: 'output',
  value: 3,
  valueMax: 4,
  unit: '万台',
  year: 2020,
  evidence: [place(3)],
};
const base = madeRows('base', { entities: [taigang, geely, steel], claims: [supplies], observations: [output] });

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

describe('the preview of a load', () => {
  it('says by name what would be added, and writes nothing', async () => {
    const before = await graphHash(graph);
    const [preview] = await previewLoads(graph, [base]);
    expect(preview && formatPreview(preview)).toEqual([
      'base: would add 3 entities, 1 claims, 1 observations; change 0 entities, 0 claims, 0 observations; remove 0 entities, 0 claims, 0 observations',
      '  + 不锈钢 (product-steel)',
      '  + 吉利汽车晋中公司 (company-b)',
      '  + 太钢 (company-a)',
      '  + 太钢 SUPPLIES 吉利汽车晋中公司 (product 不锈钢, share 0.95)',
      '  + 吉利汽车晋中公司 output = 3–4 万台 (year 2020, kind ACTUAL)',
    ]);
    expect(await graphHash(graph)).toBe(before);
    expect((await graphStatus(graph)).version).toBe(0);
  });

  it('says what a corrected version would remove and change', async () => {
    await loadRows(graph, base);
    const before = await graphHash(graph);
    const corrected = madeRows('base', {
      entities: [{ ...taigang, aliases: ['太原钢铁'] }, geely, steel],
      claims: [{ ...supplies, share: 0.9 }],
      observations: [{ ...output, evidence: [place(4)] }],
    });
    const [preview] = await previewLoads(graph, [corrected]);
    expect(preview && formatPreview(preview).slice(1)).toEqual([
      '  + 太钢 SUPPLIES 吉利汽车晋中公司 (product 不锈钢, share 0.9)',
      '  ~ 太钢 (company-a)',
      '  ~ 吉利汽车晋中公司 output = 3–4 万台 (year 2020, kind ACTUAL)',
      '  - 太钢 SUPPLIES 吉利汽车晋中公司 (product 不锈钢, share 0.95)',
    ]);
    expect(await graphHash(graph)).toBe(before);
  });

  it('counts what two documents share once, and ends where nothing would change', async () => {
    const other = madeRows('other', { entities: [taigang, geely, steel], claims: [supplies] });
    const previews = await previewLoads(graph, [base, other]);
    expect(previews.map(({ added, changed }) => [added.claims.length, changed.claims.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    await loadRows(graph, base);
    const [again] = await previewLoads(graph, [base]);
    expect(again && formatPreview(again)).toEqual(['base: nothing would change']);
  });

  it('shows the first twenty of a kind', async () => {
    const many = Array.from({ length: 25 }, (_, i) => entity(`company-n${i}`, 'Company', `厂${i}`));
    const [preview] = await previewLoads(graph, [madeRows('many', { entities: many })]);
    const lines = preview === undefined ? [] : formatPreview(preview);
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  + … and 5 more entities');
  });

  it('is refused as the load would be, and leaves nothing', async () => {
    const [claim] = base.claims;
    const broken = { ...base, claims: claim === undefined ? [] : [{ ...claim, objectId: 'company-nobody' }] };
    await expect(previewLoads(graph, [broken])).rejects.toMatchObject({ code: 'LOAD_INCOMPLETE' });
    await loadRows(graph, base);
    expect((await graphStatus(graph)).version).toBe(1);
  });
});
