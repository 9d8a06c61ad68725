import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../cypher/', import.meta.url);
const read = new Map<string, string>();

/** For work that goes over the whole graph: the server's own limit of time is meant for requests. */
export const unhurried = { timeout: 0 } as const;

/** Comments of whole lines, empty lines and what lines are set in by: the database reads every text it is sent. */
const unread = /^(?:[ \t]*\/\/[^\n]*\n|[ \t]+|\n)/gm;

/**
 * The text of a Cypher statement kept under `cypher/`, by its path without the ending and without its comments.
 *
 * @example statement('load/create-claims') // the text of cypher/load/create-claims.cypher
 */
export const statement = (name: string): string => {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(fileURLToPath(new URL(`${name}.cypher`, folder)), 'utf8').replaceAll(unread, '');
  read.set(name, text);
  return text;
};

/** The bound that statements over paths of any length have in their files, so that people can run them as they are. */
const anyLength = /\*1\.\.20\b/g;

/**
 * A statement over paths, with its bound of 20 hops made another: Cypher takes no parameter there.
 *
 * @param depth A whole number from 1 to 20.
 * @example statementWithin('analysis/supply-chain/reached-upstream', 3) // …[edges:SUPPLIES*1..3]…
 */
export const statementWithin = (name: string, depth: number): string => {
  if (!Number.isInteger(depth) || depth < 1 || depth > 20) throw new Error(`${depth} hops are outside 1 to 20`);
  const key = `${name} ${depth}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const text = statement(name);
  const bounded = text.replace(anyLength, `*1..${depth}`);
  if (bounded === text && depth !== 20) throw new Error(`cypher/${name}.cypher has no bound to replace`);
  read.set(key, bounded);
  return bounded;
};
