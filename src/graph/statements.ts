import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../cypher/', import.meta.url);
const read = new Map<string, string>();

/** For work that goes over the whole graph: the server's own limit of time is meant for requests. */
export const unhurried = { timeout: 0 } as const;

/**
 * The text of a Cypher statement kept under `cypher/`, by its path without the ending.
 *
 * @example statement('load/create-claims') // the text of cypher/load/create-claims.cypher
 */
export const statement = (name: string): string => {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(fileURLToPath(new URL(`${name}.cypher`, folder)), 'utf8');
  read.set(name, text);
  return text;
};
