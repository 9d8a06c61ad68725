import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./examples/', import.meta.url));

/** A saved query that the offline GraphiQL opens with. */
export interface Example {
  /** File name without its ending. */
  readonly name: string;
  readonly query: string;
}

/** The saved queries, in the order of their file names. */
export const readExamples = (): Example[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -'.graphql'.length), query: readFileSync(`${folder}${file}`, 'utf8') }));
