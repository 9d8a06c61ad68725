import { describe, expect, test } from 'vitest';
import { suppliedOneWay } from '../../../../src/extract/draft/one-way.ts';
import type { Relation } from '../../../../src/extract/relations/relation.ts';
import { readMadeUp } from '../../../support/read-made-up.ts';

const known = readMadeUp('甲木公司向乙车公司供应车门。').relations.find(({ predicate }) => predicate === 'SUPPLIES');
if (known === undefined) throw new Error('no relation to begin with');

const there = (change: Partial<Relation> = {}): Relation => ({ ...known, qualifiers: {}, score: 0.8, ...change });
const back = (change: Partial<Relation> = {}): Relation =>
  there({ subject: known.object, object: known.subject, ...change });

describe('of two firms that would supply each other', () => {
  test('the surer way is kept, whichever comes first', () => {
    const [sure, unsure] = [there({ score: 0.9 }), back({ score: 0.7 })];
    expect(suppliedOneWay([sure, unsure])).toEqual([sure]);
    expect(suppliedOneWay([unsure, sure])).toEqual([sure]);
  });

  test('what is stated outweighs what was inferred, however sure that was', () => {
    const [stated, inferred] = [there({ score: 0.7 }), back({ score: 0.9, basis: 'INFERRED' })];
    expect(suppliedOneWay([stated, inferred])).toEqual([stated]);
  });

  test('neither is kept where neither is surer', () => {
    expect(suppliedOneWay([there(), back()])).toEqual([]);
  });

  test('both are kept where each supplies something else', () => {
    const both = [there({ qualifiers: { product: '玻璃' } }), back({ qualifiers: { product: '车门' } })];
    expect(suppliedOneWay(both)).toEqual(both);
  });

  test('other relations stay', () => {
    const partners = [there({ predicate: 'PARTNERS_WITH' }), back({ predicate: 'PARTNERS_WITH' })];
    expect(suppliedOneWay([...partners, there()])).toEqual([...partners, there()]);
  });
});
