import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { eachMadeRow } from './rows.ts';

/** A table's file and that of its mapping. */
export interface TableFile {
  readonly file: string;
  readonly mapping: string;
}

const mapping = `
source: { id: made, title: made up, publisher: nobody, date: 2024, language: zh-Hans, rights: { holder: nobody } }
columns:
  material: { required: true }
  made: { required: true }
entities:
  material: { type: Product, key: [material], name: material }
  made: { type: Product, key: [made], name: made }
claims:
  - { subject: material, predicate: INPUT_TO, object: made }
`;

const linesAtOnce = 10_000;

function* csvOf(count: number): Generator<string> {
  let lines = ['material,made'];
  for (const { subjectName, objectName } of eachMadeRow(count)) {
    lines.push(`${subjectName},${objectName}`);
    if (lines.length < linesAtOnce) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  yield `${lines.join('\n')}\n`;
}

/**
 * Writes so many made-up rows into a folder as a spreadsheet with its mapping.
 *
 * @example await madeFile(folder, 1_000_000) // { file: '…/made.csv', mapping: '…/made.yml' }
 */
export const madeFile = async (folder: string, count: number): Promise<TableFile> => {
  const files = { file: join(folder, 'made.csv'), mapping: join(folder, 'made.yml') };
  await writeFile(files.mapping, mapping);
  await writeFile(files.file, csvOf(count));
  return files;
};

/**
 * The tables of a folder that a shipped mapping is for, known by the folder's name: `chainkg/company_product.jsonl` goes with
 * `chainkg-company-product.yml`.
 *
 * @throws {Error} where there is none.
 * @example filesOf('data/chainkg').length // 8
 */
export const filesOf = (folder: string): TableFile[] => {
  const found = readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const stem = `${basename(folder)}-${name.split('.')[0]?.replaceAll('_', '-')}`;
      const shipped = join('loaders', 'tables', `${stem}.yml`);
      return existsSync(shipped) ? [{ file: join(folder, name), mapping: shipped }] : [];
    });
  if (found.length === 0) throw new Error(`no mapping under loaders/tables is for a file of ${folder}`);
  return found;
};
