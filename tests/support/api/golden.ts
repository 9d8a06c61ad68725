import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Graph } from '../../../src/graph/driver.ts';

/** A query with what it must answer, and the Cypher that says the same. */
export interface Golden {
  readonly name: string;
  readonly query: string;
  /** Path of the expected answer, as JSON. */
  readonly answerFile: string;
  /** Returns one column, `answer`: the value of the query's only root field. */
  readonly cypher: string | undefined;
}

/** The golden queries of a folder under tests/api. */
export const readGolden = (folder: string): Golden[] => {
  const path = resolve(import.meta.dirname, '../../api', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      const twin = resolve(path, `${name}.cypher`);
      return {
        name,
        query: readFileSync(resolve(path, file), 'utf8'),
        answerFile: resolve(path, `${name}.json`),
        cypher: existsSync(twin) ? readFileSync(twin, 'utf8') : undefined,
      };
    });
};

/** What a Cypher twin answers. */
export const cypherAnswer = async ({ driver, database }: Graph, cypher: string): Promise<unknown> => {
  const { records } = await driver.executeQuery(cypher, {}, { database });
  if (records.length !== 1) throw new Error(`a Cypher twin gave ${records.length} rows instead of one`);
  return records[0]?.get('answer');
};
