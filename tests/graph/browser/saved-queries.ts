import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import neo4j, { type Node, type Path } from 'neo4j-driver';

export const browserFolder = resolve(import.meta.dirname, '../../../cypher/browser');

/** Every saved query: its file's name without the ending, and its text. */
export const savedQueries = readdirSync(browserFolder)
  .filter((file) => file.endsWith('.cypher'))
  .toSorted()
  .map((file) => [file.replace('.cypher', ''), readFileSync(resolve(browserFolder, file), 'utf8')] as const);

const captionOf = ({ labels, properties }: Node): string => {
  const { name } = properties as { name?: unknown };
  return typeof name === 'string' ? name : labels.join(':');
};

const stepsOf = (path: Path): string[] =>
  path.segments.map(({ start, relationship, end }) => {
    const [from, to] = relationship.startNodeElementId === start.elementId ? [start, end] : [end, start];
    return `${captionOf(from)} -${relationship.type}-> ${captionOf(to)}`;
  });

/**
 * Every relationship of the paths in an answer, once, in the direction in which it is stored; sorted.
 *
 * @example steps(rows) // ['太钢 -SUPPLIES-> 吉利汽车晋中公司']
 */
export const steps = (rows: readonly Record<string, unknown>[]): string[] => {
  const paths = rows.flatMap((row) => Object.values(row)).filter((value) => neo4j.isPath(value));
  return [...new Set(paths.flatMap(stepsOf))].toSorted();
};

/**
 * The columns that a test asserts, in its own order.
 *
 * @example pick(rows, 'supplier', 'share') // [['太钢', 0.95]]
 */
export const pick = (rows: readonly Record<string, unknown>[], ...columns: string[]): unknown[][] =>
  rows.map((row) => columns.map((column) => row[column]));
