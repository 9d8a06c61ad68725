import { readFileSync } from 'node:fs';

/** Text of a file of the bench, by its path under bench/. @example textOf('cypher/peers/point.cypher') */
export const textOf = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
