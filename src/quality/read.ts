import { type Graph, readRows } from '../graph/driver.ts';
import { statement, statementWithin } from '../graph/statements.ts';

/** Rows of a statement under cypher/, by its name; `depth` bounds the paths of one over paths. */
export type Read = <Row extends object>(
  name: string,
  parameters?: Record<string, unknown>,
  depth?: number,
) => Promise<Row[]>;

/** The text of a statement, bounded where it is over paths. */
export const textOf = (name: string, depth: number | undefined): string =>
  depth === undefined ? statement(name) : statementWithin(name, depth);

/** Reads from a graph that the caller opened and closes. */
export const readFrom =
  (graph: Graph): Read =>
  async <Row extends object>(name: string, parameters?: Record<string, unknown>, depth?: number) =>
    (await readRows<Record<string, unknown>>(graph, textOf(name, depth), parameters)) as Row[];
