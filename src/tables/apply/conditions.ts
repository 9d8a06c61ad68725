import type { Condition } from '../mapping/condition-format.ts';
import type { Cell } from '../row.ts';

export type Holds = (cells: readonly Cell[]) => boolean;

/** Makes the test of a condition; `slots` say where the cells of a column stand. */
export const compileCondition = (condition: Condition, slots: ReadonlyMap<string, number>): Holds => {
  if ('all' in condition) {
    const parts = condition.all.map((each) => compileCondition(each, slots));
    return (cells) => parts.every((holds) => holds(cells));
  }
  if ('any' in condition) {
    const parts = condition.any.map((each) => compileCondition(each, slots));
    return (cells) => parts.some((holds) => holds(cells));
  }
  if ('not' in condition) {
    const holds = compileCondition(condition.not, slots);
    return (cells) => !holds(cells);
  }
  const slot = slots.get(condition.column) ?? -1;
  if ('present' in condition) return (cells) => (cells[slot] !== undefined) === condition.present;
  if ('matches' in condition) {
    const expression = new RegExp(condition.matches, 'u');
    return (cells) => {
      const cell = cells[slot];
      return typeof cell === 'string' && expression.test(cell);
    };
  }
  if ('in' in condition) {
    const listed: ReadonlySet<Cell> = new Set(condition.in);
    return (cells) => listed.has(cells[slot]);
  }
  const { equals } = condition;
  if (typeof equals !== 'object') return (cells) => cells[slot] === equals;
  const other = slots.get(equals.column) ?? -1;
  return (cells) => cells[slot] !== undefined && cells[slot] === cells[other];
};
