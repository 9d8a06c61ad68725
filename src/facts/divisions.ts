import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RegionLevel } from './entity-types.ts';

/** A province, city or county of the official list, with its code of six digits. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: Extract<RegionLevel, 'PROVINCE' | 'CITY' | 'COUNTY'>;
}

const file = fileURLToPath(new URL('divisions.generated.json', import.meta.url));

const levelOf = (code: string): Division['level'] => {
  if (code.endsWith('0000')) return 'PROVINCE';
  return code.endsWith('00') ? 'CITY' : 'COUNTY';
};

const readTable = (): ReadonlyMap<string, Division> => {
  const { divisions } = JSON.parse(readFileSync(file, 'utf8')) as { divisions: Readonly<Record<string, string>> };
  return new Map(Object.entries(divisions).map(([code, name]) => [code, { code, name, level: levelOf(code) }]));
};

let held: ReadonlyMap<string, Division> | undefined;

/** Every division by its code; read once, when first asked for. */
export const divisions = (): ReadonlyMap<string, Division> => (held ??= readTable());

/**
 * The divisions that a code lies in, the nearest first; a county without a city lies in its province.
 *
 * @example ancestorsOf('140781') // ['140700', '140000']
 * @example ancestorsOf('110105') // ['110000']
 */
export const ancestorsOf = (code: string): string[] =>
  [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((above) => above !== code && divisions().has(above));

/**
 * Whether one division is another or lies in it.
 *
 * @example isWithin('140781', '140000') // true
 */
export const isWithin = (code: string, whole: string): boolean => code === whole || ancestorsOf(code).includes(whole);
