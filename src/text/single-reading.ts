import { readingsOf } from './readings.ts';

const firstHan = 0x4e00;
const lastHan = 0x9fff;
const held: (string | undefined)[] = Array.from({ length: lastHan - firstHan + 1 }, () => undefined);

/**
 * The reading of a common Han character that has one only, `v` for ü; '' for every other. Only where a name has a character
 * with several must its words be looked for.
 *
 * @param code The character's code point.
 * @example singleReading('钢'.charCodeAt(0)) // 'gang'
 * @example singleReading('重'.charCodeAt(0)) // ''
 */
export const singleReading = (code: number): string => {
  if (code < firstHan || code > lastHan) return '';
  const known = held[code - firstHan];
  if (known !== undefined) return known;
  const [only = '', second] = new Set(readingsOf(String.fromCharCode(code)));
  const reading = second === undefined && /^[a-z]+$/.test(only) ? only : '';
  held[code - firstHan] = reading;
  return reading;
};
