import type { Cell } from '../row.ts';
import { transforms } from '../transforms/registry.ts';
import { conditionForms } from './condition-format.ts';

const cellText = (cell: Cell): string => {
  if (Array.isArray(cell)) return cell.map((member) => `\`${member}\``).join(', ');
  return cell === undefined ? '—' : `\`${String(cell)}\``;
};

/** A pipe would end the cell of a Markdown table. */
const inTable = (text: string): string => text.replaceAll('|', String.raw`\|`);

const transformTable = (): string =>
  [
    '| transform | meaning | before | after |',
    '|---|---|---|---|',
    ...Object.values(transforms).map(
      ({ meaning, example: { written, before, after } }) =>
        `| \`${inTable(written)}\` | ${inTable(meaning)} | ${cellText(before)} | ${cellText(after)} |`,
    ),
  ].join('\n');

const conditionTable = (): string =>
  [
    '| condition | holds where |',
    '|---|---|',
    ...conditionForms.map(({ form, meaning }) => `| \`${inTable(form)}\` | ${inTable(meaning)} |`),
  ].join('\n');

const sections: Readonly<Record<string, () => string>> = { transforms: transformTable, conditions: conditionTable };

/**
 * A page with the tables of transforms and conditions between their markers as they should be now.
 *
 * @throws {Error} The page lacks a marker.
 */
export const withMappingReference = (page: string): string =>
  Object.entries(sections).reduce((text, [name, table]) => {
    const begin = `<!-- ${name}: written by npm run generate from src/tables -->`;
    const end = `<!-- end of ${name} -->`;
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`The page lacks "${begin}" or "${end}"`);
    return `${before}${begin}\n\n${table()}\n\n${end}${after}`;
  }, page);
