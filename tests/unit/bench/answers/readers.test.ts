import { describe, expect, it } from 'vitest';
import { analysis, generated } from '../../../../bench/peers/answers/generated.ts';
import { canonicalJson, closureOf } from '../../../../bench/peers/answers/json.ts';
import { postgraphile } from '../../../../bench/peers/answers/postgraphile.ts';

describe('readers of answers', () => {
  it('bring suppliers into one shape', () => {
    const common = { id: 'c', name: '甲', suppliers: [{ id: 's', name: '乙', product: '钢', share: null }] };
    const edge = { properties: { product: '钢', share: null }, node: { id: 's', name: '乙' } };
    expect(
      canonicalJson(
        generated.suppliers({
          data: { companies: [{ id: 'c', name: '甲', suppliersConnection: { edges: [edge] } }] },
        }),
      ),
    ).toBe(canonicalJson(common));
    const supply = { product: '钢', share: null, supplier: { rowId: 's', name: '乙' } };
    expect(
      canonicalJson(
        postgraphile.suppliers({ data: { entityByRowId: { rowId: 'c', name: '甲', supplies: { nodes: [supply] } } } }),
      ),
    ).toBe(canonicalJson(common));
  });

  it('bring hops into one shape, and stop where nothing more was asked', () => {
    const answer = {
      data: {
        entityByRowId: {
          rowId: 'c',
          name: '甲',
          supplies: { nodes: [{ supplier: { rowId: 's', name: '乙', supplies: { nodes: [] } } }] },
        },
      },
    };
    expect(canonicalJson(postgraphile.hops(answer))).toBe(
      canonicalJson({ id: 'c', name: '甲', suppliers: [{ id: 's', name: '乙', suppliers: [] }] }),
    );
  });

  it('bring closures into one shape, whatever the order of nodes and edges', () => {
    const common = closureOf(
      [
        { id: 'b', name: '乙', tier: 2 },
        { id: 'a', name: '甲', tier: 1 },
      ],
      [{ supplier: 'b', customer: 'a', product: null }],
    );
    expect(
      canonicalJson(
        analysis.closure({
          data: {
            supplyChain: {
              nodes: [
                { tier: 1, entity: { id: 'a', name: '甲' } },
                { tier: 2, entity: { id: 'b', name: '乙' } },
              ],
              edges: [{ product: null, supplier: { id: 'b' }, customer: { id: 'a' } }],
            },
          },
        }),
      ),
    ).toBe(canonicalJson(common));
    expect(
      canonicalJson(
        postgraphile.closure({
          data: {
            upstream: {
              nodes: [
                { rowId: 'a', name: '甲', tier: 1 },
                { rowId: 'b', name: '乙', tier: 2 },
              ],
            },
            upstreamSupplies: { nodes: [{ supplierId: 'b', customerId: 'a', product: null }] },
          },
        }),
      ),
    ).toBe(canonicalJson(common));
  });

  it('bring evidence into one shape', () => {
    const common = {
      id: 'claim-1',
      predicate: 'SUPPLIES',
      evidence: [{ id: 'e', row: 7, rowFrom: 1, rowTo: 48, document: 'd', title: '表' }],
    };
    const node = { id: 'e', rowFrom: 1, rowTo: 48, documents: [{ id: 'd', title: '表' }] };
    expect(
      canonicalJson(
        generated.evidence({
          data: {
            claims: [
              {
                id: 'claim-1',
                predicate: 'SUPPLIES',
                evidenceConnection: { edges: [{ properties: { row: 7 }, node }] },
              },
            ],
          },
        }),
      ),
    ).toBe(canonicalJson(common));
    const evidence = { rowId: 'e', rowFrom: 1, rowTo: 48, document: { rowId: 'd', title: '表' } };
    expect(
      canonicalJson(
        postgraphile.evidence({
          data: {
            claimByRowId: { rowId: 'claim-1', predicate: 'SUPPLIES', supports: { nodes: [{ row: 7, evidence }] } },
          },
        }),
      ),
    ).toBe(canonicalJson(common));
  });
});
