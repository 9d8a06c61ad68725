import { z } from 'zod';
import type { Cell } from '../row.ts';
import { Refusal, type Transform, withOptions } from './transform.ts';

const decimal = /^[+-]?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const notANumber = new Refusal('not a number such as 12, -3.5 or 1e6');
const tooLarge = new Refusal('a number that is too large to be held exactly');

/**
 * The number that a text or a number of a file stands for. Thousands marks, units and leading zeros are refused.
 *
 * @example readNumber('51.2') // 51.2
 */
export const readNumber = (cell: Cell): number | Refusal => {
  const value = typeof cell === 'string' && decimal.test(cell.trim()) ? Number(cell) : cell;
  if (typeof value !== 'number') return notANumber;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21))
    return tooLarge;
  return value;
};

/** The digits that a decimal calculation gives, without the rest that binary numbers leave: .07 and not .07000000000000001. */
const rounded = (value: number): number => Number(value.toPrecision(15));

const factor = z.number().refine((value) => value !== 0, 'zero makes every value one');

export const divideBy = withOptions({
  meaning: 'Divides a number',
  example: { written: '{ divideBy: 100 }', before: 51.07, after: 0.5107 },
  options: factor,
  takes: 'number',
  gives: 'number',
  change: (by) => (value) => rounded(value / by),
});

export const multiplyBy = withOptions({
  meaning: 'Multiplies a number',
  example: { written: '{ multiplyBy: 10000 }', before: 8.6, after: 86000 },
  options: factor,
  takes: 'number',
  gives: 'number',
  change: (by) => (value) => rounded(value * by),
});

const notAPercentage = new Refusal('not a percentage such as 12.5%');

export const percent: Transform = {
  meaning: 'Reads a percentage as a share of 1',
  example: { written: 'percent', before: '12.5%', after: 0.125 },
  options: undefined,
  takes: 'text',
  gives: 'number',
  make: () => (cell) => {
    if (typeof cell !== 'string') return cell;
    const digits = /^\s*(\S+?)\s*[%％]\s*$/u.exec(cell)?.[1];
    const value = digits === undefined ? notAPercentage : readNumber(digits);
    return value instanceof Refusal ? notAPercentage : rounded(value / 100);
  },
};
