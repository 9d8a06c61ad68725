import { describe, expect, it } from 'vitest';
import { madeFacts, sizesOf, suppliersOf } from '../../../../bench/peers/data/synthetic.ts';

const entities = 4_000;
const all = [...madeFacts(entities)];

describe('madeFacts', () => {
  it('names each entity once, as many as were asked for, with about three claims each', () => {
    const ids = all.flatMap((row) => row.entities.map(({ id }) => id));
    expect(ids).toHaveLength(entities);
    expect(new Set(ids).size).toBe(entities);
    const claims = all.reduce((sum, row) => sum + row.claims.length, 0);
    expect(claims / entities).toBeGreaterThan(2.9);
    expect(claims / entities).toBeLessThan(3.1);
  });

  it('gives no two entities one name, since a name would join them', () => {
    const names = all.flatMap((row) => row.entities.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  it('speaks of nothing that it does not name', () => {
    const ids = new Set(all.flatMap((row) => row.entities.map(({ id }) => id)));
    const spokenOf = all.flatMap((row) =>
      row.claims.flatMap(({ subject, object, product }) => [
        subject,
        object,
        ...(product === undefined ? [] : [product]),
      ]),
    );
    expect(spokenOf.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('gives the same graph again', () => {
    expect([...madeFacts(entities)]).toEqual(all);
  });
});

describe('suppliersOf', () => {
  it('comes to an end: suppliers stand later than whom they supply', () => {
    const sizes = sizesOf(entities);
    for (let n = 0; n < sizes.companies; n += 1)
      for (const supplier of suppliersOf(n, sizes)) {
        expect(supplier).toBeGreaterThan(n);
        expect(supplier).toBeLessThan(sizes.companies);
      }
  });
});
