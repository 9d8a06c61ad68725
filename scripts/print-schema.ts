/** Writes schema.printed.graphql; with --check, refuses where it is stale or where clients would break unannounced. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { generateSchema } from '../src/api/schema.ts';
import { announcesBreaking, breakingChanges } from './schema-changes.ts';

const root = resolve(import.meta.dirname, '..');
const name = 'schema.printed.graphql';

const read = (file: string): string | undefined =>
  existsSync(resolve(root, file)) ? readFileSync(resolve(root, file), 'utf8') : undefined;

const git = (...words: string[]): string | undefined => {
  try {
    return execFileSync('git', words, { cwd: root, maxBuffer: 2 ** 26, stdio: 'pipe' }).toString('utf8');
  } catch {
    return undefined;
  }
};

/**
 * What clients know: the committed file, or where nothing is uncommitted (as where changes are checked before they
 * land) the file before the last commit that changed it. Undefined where there is none yet.
 */
const known = (printed: string): string | undefined => {
  const committed = git('show', `HEAD:${name}`);
  if (committed !== printed) return committed;
  const last = git('log', '-1', '--format=%H', '--', name)?.trim();
  return git('show', `${last}~1:${name}`);
};

const refuse = (...lines: string[]): void => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
};

const printed = `${printSchema(lexicographicSortSchema(await generateSchema({ validate: true })))}\n`;
if (process.argv.includes('--check')) {
  if (read(name) !== printed) refuse(`${name} is stale: run \`npm run schema:print\`.`);
  const breaking = await breakingChanges(known(printed) ?? printed, printed);
  if (breaking.length > 0 && !announcesBreaking(read('CHANGELOG.md') ?? '')) {
    refuse('Clients would break, and Unreleased in CHANGELOG.md has no line that starts with BREAKING:', ...breaking);
  }
} else {
  writeFileSync(resolve(root, name), printed);
}
