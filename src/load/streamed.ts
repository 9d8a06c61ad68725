import type { Graph } from '../graph/driver.ts';
import { statement, unhurried } from '../graph/statements.ts';
import type { Row } from './statements.ts';

/** Rows of a reading statement one by one, however many there are and however long each is worked on. */
export async function* streamed<T extends Row>(graph: Graph, name: string, parameters: Row = {}): AsyncGenerator<T> {
  const { driver, database } = graph;
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    for await (const record of session.run<T>(statement(name), parameters, unhurried)) yield record.toObject();
  } finally {
    await session.close();
  }
}
