import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileLookups } from '../../../../src/tables/apply/lookups.ts';
import type { Cell } from '../../../../src/tables/row.ts';
import { stepOf, transformFormat, transforms } from '../../../../src/tables/transforms/registry.ts';
import { Refusal } from '../../../../src/tables/transforms/transform.ts';

const context = compileLookups({ exchange: { values: { 上交所: 'SH' }, else: 'reject' } });

/** What a step, written as in a mapping, makes of a cell. */
const apply = (written: string, cell: Cell): Cell | Refusal => {
  const { name, options } = stepOf(transformFormat.parse(parse(written)));
  return transforms[name]?.make(options, context)(cell);
};

const refusal = (written: string): string => {
  const { path = [], message = '' } = transformFormat.safeParse(parse(written)).error?.issues[0] ?? {};
  return [...path, message].join(': ');
};

describe('every transform', () => {
  it.each(Object.entries(transforms))('%s does what its example says', (name, { example }) => {
    expect(stepOf(transformFormat.parse(parse(example.written))).name).toBe(name);
    expect(apply(example.written, example.before)).toEqual(example.after);
    expect(example.after).not.toEqual(example.before);
  });

  it.each(Object.entries(transforms))('%s says its meaning in one sentence', (_, { meaning }) => {
    expect(meaning).toMatch(/^[A-Z][^.]*[^.]$/);
  });

  it.each(Object.entries(transforms))('%s lets an empty cell pass', (_, { example }) => {
    expect(apply(example.written, undefined)).toBeUndefined();
  });
});

describe('a transform as it is written', () => {
  it.each([
    ['shout', 'expected a transform: trim'],
    ['{ shout: 1 }', 'expected a transform: trim'],
    ['prefix', 'expected a transform'],
    ['{ prefix: { width: x } }', 'prefix'],
    ['{ prefix: { with: a }, suffix: { with: b } }', 'one transform a step'],
    ['{ divideBy: 0 }', 'divideBy: zero'],
    ['{ replace: { pattern: "(", with: "" } }', 'replace: pattern: the pattern is refused'],
    ['{ extract: { pattern: "年" } }', 'extract: pattern: the pattern needs a group'],
    ['{ date: { format: "MM/DD" } }', 'date: format: a format such as'],
  ])('%s is refused with a reason', (written, reason) => {
    expect(refusal(written)).toContain(reason);
  });
});

describe('transforms refuse what they cannot read', () => {
  it.each([
    ['percent', '12'],
    ['percent', 'twelve%'],
    ['{ date: { format: YYYY/M/D } }', '2023/2/29'],
    ['{ date: { format: YYYY/M/D } }', '2023-02-01'],
    ['{ extract: { pattern: "^(x)" } }', 'y'],
    ['{ extract: { pattern: "^(x)" } }', 'x'.repeat(1_001)],
    ['{ replace: { pattern: "x", with: "" } }', 'x'.repeat(1_001)],
    ['{ lookup: exchange }', '港交所'],
  ])('%s refuses %s', (written, cell) => {
    expect(apply(written, cell)).toBeInstanceOf(Refusal);
  });

  it.each([
    ['{ date: { format: YYYY年M月 } }', '2024年5月', '2024-05'],
    ['{ date: { format: YYYYMMDD } }', '20240229', '2024-02-29'],
    ['{ date: { format: D.M.YYYY } }', '3.5.2024', '2024-05-03'],
    ['{ multiplyBy: 0.1 }', 3, 0.3],
    ['{ divideBy: 100 }', 7, 0.07],
    ['{ extract: { pattern: "x(y)?" } }', 'x', undefined],
  ])('%s makes of %j %j', (written, before, after) => {
    expect(apply(written, before)).toBe(after);
  });
});

describe('lookups', () => {
  it('say with `else` what becomes of a text that is not listed', () => {
    const values = { a: 'A' };
    const made = compileLookups({
      strict: { values, else: 'reject' },
      open: { values, else: 'keep' },
      dropping: { values, else: 'empty' },
    });
    expect(made.lookup('strict')?.('b')).toBeInstanceOf(Refusal);
    expect(made.lookup('open')?.('b')).toBe('b');
    expect(made.lookup('dropping')?.('b')).toBeUndefined();
    expect(made.lookup('strict')?.('toString')).toBeInstanceOf(Refusal);
  });
});
