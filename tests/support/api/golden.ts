import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Graph } from '../../../src/graph/driver.ts';

/** A query with what it must answer, and the Cypher that says the same. */
export interface Golden {
  /** Path below the folder without its ending, such as `suppliers/who-supplies-whom`. */
  readonly name: string;
  readonly query: string;
  /** Variables of the query, which are parameters of its twin; none without a file. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Path of the expected answer, as JSON. */
  readonly answerFile: string;
  /** Returns one row: the value of the query's only root field as `answer`, or every root field under its name. */
  readonly cypher: string | undefined;
}

const textOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/**
 * The golden queries of a folder under tests/api and of the folders in it.
 *
 * @example readGolden('queries')[0]?.name // 'both-documents/documents'
 */
export const readGolden = (folder: string): Golden[] => {
  const root = resolve(import.meta.dirname, '../../api', folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => {
      const name = file.slice(0, -'.graphql'.length);
      return {
        name,
        query: readFileSync(resolve(root, file), 'utf8'),
        variables: JSON.parse(textOf(resolve(root, `${name}.variables.json`)) ?? '{}') as Golden['variables'],
        answerFile: resolve(root, `${name}.json`),
        cypher: textOf(resolve(root, `${name}.cypher`)),
      };
    });
};

/** What a Cypher twin answers: the query's `data`, where its only root field is called `field`. */
export const cypherAnswer = async (
  { driver, database }: Graph,
  cypher: string,
  variables: Golden['variables'],
  field: string,
): Promise<Record<string, unknown>> => {
  const { records } = await driver.executeQuery(cypher, variables, { database });
  if (records.length !== 1) throw new Error(`a Cypher twin gave ${records.length} rows instead of one`);
  const row = records[0]?.toObject() ?? {};
  return 'answer' in row ? { [field]: row['answer'] } : row;
};
