import { type Arbitrary, array, assert, asyncProperty, constantFrom, record, subarray, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../../src/graph/driver.ts';
import type { SourceRows } from '../../../../src/load/rows.ts';
import { madeRows, place } from '../../../support/facts.ts';
import { atOnce, oneByOne } from '../../../support/first-load.ts';
import { emptyGraph, openGraph } from '../../../support/graph.ts';
import { entity } from '../../../support/judged.ts';
import { code, company } from '../../../support/matched.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const letters = ['a', 'b', 'c', 'd'];
const letter = constantFrom(...letters);
const ofEach = { minLength: letters.length, maxLength: letters.length };
/** What a document says of four companies: which it names and how, who supplies whom, and who is the same. */
const said = record({
  names: array(constantFrom('甲厂', '乙厂', '丙机械', '丙机械有限公司'), ofEach),
  codes: array(constantFrom(undefined, undefined, '1', '2'), ofEach),
  aliases: array(constantFrom([], [], ['丙机械'], ['甲厂']), ofEach),
  stated: subarray(letters, { minLength: 2 }),
  ends: array(tuple(letter, letter), { maxLength: 4 }),
  judged: array(tuple(letter, letter, constantFrom('SAME', 'NOT_SAME', 'UNDECIDED'), constantFrom('2020', '2021')), {
    maxLength: 2,
  }),
});
type Said = typeof said extends Arbitrary<infer T> ? T : never;

const named = ({ names, codes, aliases, stated }: Said): object[] =>
  letters.flatMap((one, at) => {
    const [name = '', value] = [names[at], codes[at]];
    const others = (aliases[at] ?? []).filter((alias) => alias !== name);
    return stated.includes(one) ? [company(one, name, { ...(value && code(value)), aliases: others })] : [];
  });

const documentOf = (words: Said, i: number): SourceRows => {
  const { stated, ends, judged } = words;
  const pairs = ends.filter(([from, to]) => from !== to && stated.includes(from) && stated.includes(to));
  const supplies = new Map(
    pairs.map(([from, to]) => [
      `${from} ${to}`,
      {
        subject: `company-${from}`,
        predicate: 'SUPPLIES',
        object: `company-${to}`,
        product: 'product-glass',
        evidence: [place(3)],
      },
    ]),
  );
  return madeRows(`document-${i}`, {
    entities: [entity('product-glass', 'Product', '玻璃'), ...named(words)],
    claims: [...supplies.values()],
    judgements: judged.flatMap(([left, right, verdict, date]) =>
      left === right
        ? []
        : [{ left: `company-${left}`, right: `company-${right}`, verdict, reason: 'as told', by: 'Li', date }],
    ),
  });
};

describe('whatever documents say of a few things', () => {
  it('is the same graph with the same reports, or is refused alike', async () => {
    await assert(
      asyncProperty(array(said, { minLength: 2, maxLength: 4 }), async (all) => {
        const documents = all.map(documentOf);
        const expected = await oneByOne(graph, documents);
        expect(await atOnce(graph, documents)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });
});
