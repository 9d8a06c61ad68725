import { join } from 'node:path';
import type { ImportFiles } from '../../neo4j/embedded/import-arguments.ts';
import { type ColumnType, columnType, csvField } from './csv-row.ts';
import { type LineFile, lineFile } from './line-file.ts';

type Properties = Readonly<Record<string, unknown>>;
type Kind = 'nodes' | 'relationships';

/** Takes nodes and relationships in, each node by its number, and keeps nothing of them but what is not written yet. */
export interface CsvFiles {
  readonly node: (number: number, labels: readonly string[], properties: Properties) => void;
  readonly relationship: (from: number, type: string, to: number, properties?: Properties) => void;
  readonly counts: () => { readonly nodes: number; readonly relationships: number };
  /** Writes what is left; no more is taken in then. */
  readonly close: () => ImportFiles;
}

interface OneFile {
  readonly name: string;
  readonly lines: LineFile;
}

/** The columns up to one of them; rows with the same columns go into one file, so that no field is ever empty. */
interface Columns {
  readonly header: string;
  readonly next: Map<ColumnType, Map<string, Columns>>;
  /** For rows on one line each, and for those in which a text has several. */
  plain: OneFile | undefined;
  multiline: OneFile | undefined;
}

const columns = (header: string): Columns => ({ header, next: new Map(), plain: undefined, multiline: undefined });

const columnAfter = (before: Columns, name: string, type: ColumnType): Columns => {
  let ofType = before.next.get(type);
  if (ofType === undefined) before.next.set(type, (ofType = new Map<string, Columns>()));
  let after = ofType.get(name);
  if (after === undefined) ofType.set(name, (after = columns(`${before.header}\t${name}:${type}`)));
  return after;
};

const numbers = { nodes: ':ID', relationships: ':START_ID\t:END_ID' } as const;
const breaks = /[\n\r]/;

/**
 * CSV files for the import tool in a folder, one for all nodes or relationships of the same labels or type and the same
 * properties.
 *
 * @example
 * const files = csvFiles(folder);
 * files.node(0, ['Document'], { id: 'makers-2024' });
 * files.close().nodes // [{ labels: ['Document'], file: 'nodes-0.csv' }]
 */
export const csvFiles = (folder: string): CsvFiles => {
  const roots = { nodes: new Map<string, Columns>(), relationships: new Map<string, Columns>() };
  const made = { nodes: [] as [string, OneFile][], relationships: [] as [string, OneFile][] };
  const multiline: string[] = [];
  const counts = { nodes: 0, relationships: 0 };

  const open = (kind: Kind, what: string, header: string): OneFile => {
    const name = `${kind}-${made[kind].length}.csv`;
    const file = { name, lines: lineFile(join(folder, name)) };
    file.lines.add(header);
    made[kind].push([what, file]);
    return file;
  };
  const openMultiline = (kind: Kind, what: string, header: string): OneFile => {
    const file = open(kind, what, header);
    multiline.push(file.name);
    return file;
  };
  const add = (kind: Kind, what: string, ends: string, properties: Properties): void => {
    let at = roots[kind].get(what);
    if (at === undefined) roots[kind].set(what, (at = columns(numbers[kind])));
    let line = ends;
    for (const name in properties) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      at = columnAfter(at, name, columnType(value));
      line += `\t${csvField(value)}`;
    }
    counts[kind] += 1;
    const { header } = at;
    if (breaks.test(line)) (at.multiline ??= openMultiline(kind, what, header)).lines.add(line);
    else (at.plain ??= open(kind, what, header)).lines.add(line);
  };

  return {
    node: (number, labels, properties) => add('nodes', labels.join(':'), String(number), properties),
    relationship: (from, type, to, properties = {}) => add('relationships', type, `${from}\t${to}`, properties),
    counts: () => counts,
    close: () => {
      for (const [, { lines }] of [...made.nodes, ...made.relationships]) lines.close();
      return {
        folder,
        nodes: made.nodes.map(([what, { name }]) => ({ labels: what.split(':'), file: name })),
        relationships: made.relationships.map(([type, { name }]) => ({ type, file: name })),
        multiline,
      };
    },
  };
};
