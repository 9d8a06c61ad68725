import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileCondition } from '../../../../src/tables/apply/conditions.ts';
import { columnsOf, conditionFormat } from '../../../../src/tables/mapping/condition-format.ts';
import type { Cell } from '../../../../src/tables/row.ts';

const slots = new Map([
  ['a', 0],
  ['b', 1],
]);

const holds = (written: string, cells: readonly Cell[]): boolean =>
  compileCondition(conditionFormat.parse(parse(written)), slots)(cells);

describe('a condition', () => {
  it.each<{ written: string; yes: Cell[]; no: Cell[][] }>([
    { written: '{ column: a, in: [x, y] }', yes: ['y'], no: [['z'], [undefined]] },
    { written: '{ column: a, equals: x }', yes: ['x'], no: [['X'], [undefined]] },
    { written: '{ column: a, equals: 1 }', yes: [1], no: [[2], ['1']] },
    {
      written: '{ column: a, equals: { column: b } }',
      yes: ['x', 'x'],
      no: [
        ['x', 'y'],
        [undefined, undefined],
      ],
    },
    { written: '{ column: a, matches: "^x" }', yes: ['xy'], no: [['yx'], [undefined]] },
    { written: '{ column: a, present: true }', yes: ['x'], no: [[undefined]] },
    { written: '{ column: a, present: false }', yes: [undefined], no: [['x']] },
    {
      written: '{ all: [{ column: a, equals: x }, { column: b, equals: y }] }',
      yes: ['x', 'y'],
      no: [
        ['x', 'x'],
        ['y', 'y'],
      ],
    },
    { written: '{ any: [{ column: a, equals: x }, { column: b, equals: y }] }', yes: ['x', 'x'], no: [['y', 'x']] },
    { written: '{ not: { column: a, equals: x } }', yes: ['y'], no: [['x']] },
  ])('$written holds for $yes and not for others', ({ written, yes, no }) => {
    expect(holds(written, yes)).toBe(true);
    expect(no.filter((cells) => holds(written, cells))).toEqual([]);
  });

  it('names every column that it looks at', () => {
    const written = '{ any: [{ not: { column: c, present: true } }, { all: [{ column: a, equals: { column: b } }] }] }';
    expect(columnsOf(conditionFormat.parse(parse(written)))).toEqual(['c', 'a', 'b']);
  });
});
