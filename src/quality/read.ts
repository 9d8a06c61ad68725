import { type Graph, readRows } from '../graph/driver.ts';
import { statement } from '../graph/statements.ts';

/** Rows of a statement under cypher/, by its name. */
export type Read = <Row extends object>(name: string, parameters?: Record<string, unknown>) => Promise<Row[]>;

/** Reads from a graph that the caller opened and closes. */
export const readFrom =
  (graph: Graph): Read =>
  async <Row extends object>(name: string, parameters?: Record<string, unknown>) =>
    (await readRows<Record<string, unknown>>(graph, statement(name), parameters)) as Row[];
