import type { Graph } from '../graph/driver.ts';
import { statement } from '../graph/statements.ts';
import type { Row } from './statements.ts';

/** Rows of a reading statement one by one, however many there are. */
export async function* streamed<T extends Row>(graph: Graph, name: string, parameters: Row = {}): AsyncGenerator<T> {
  const { driver, database } = graph;
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    for await (const record of session.run<T>(statement(name), parameters)) yield record.toObject();
  } finally {
    await session.close();
  }
}
