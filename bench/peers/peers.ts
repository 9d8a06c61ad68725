import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { settings } from '../../src/config.ts';
import { choosePort } from '../../src/neo4j/ports.ts';
import { type Postgres, postgresPrograms, startPostgres } from '../postgres.ts';
import type { Arguments } from './arguments.ts';
import { type Contestant, contestants } from './contestants.ts';

/** Who takes part in a run, and who does not and why. */
export interface Taking {
  readonly contestants: readonly Contestant[];
  readonly leftOut: readonly string[];
}

const folder = fileURLToPath(new URL('postgraphile/', import.meta.url));

/** PostGraphile stands apart from the project's own packages, since it asks for a newer Node; the bench installs it when first run. */
const installed = (say: (line: string) => void): boolean => {
  if (existsSync(`${folder}node_modules/postgraphile`)) return true;
  say('Installing PostGraphile');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether the project has the settings that a contestant differs by: without them it would be another one. */
const hasSettings = ({ settings: wanted }: Contestant): boolean =>
  Object.keys(wanted).every((name) => name in settings);

const isWhole = (part: string): boolean => contestants.some(({ short }) => short === part);

/** Settles who takes part before anything is started. */
export const takingPart = ({ contestants: wanted }: Arguments, say: (line: string) => void): Taking => {
  const leftOut: string[] = [];
  const postgres = postgresPrograms() === undefined ? 'there is no PostgreSQL of Debian’s here' : undefined;
  const named = contestants.filter(
    ({ short }) =>
      wanted.length === 0 || wanted.some((part) => (isWhole(part) ? short === part : short.includes(part))),
  );
  const taking = named.filter((contestant) => {
    const why =
      contestant.database === 'PostgreSQL'
        ? (postgres ?? (installed(say) ? undefined : 'it could not be installed'))
        : hasSettings(contestant)
          ? undefined
          : 'the project has no such setting';
    if (why !== undefined) leftOut.push(`${contestant.name}: ${why}`);
    return why === undefined;
  });
  return { contestants: taking, leftOut };
};

/** PostgreSQL where somebody who takes part needs it. */
export const postgresFor = async ({ contestants: taking }: Taking): Promise<Postgres | undefined> => {
  const programs = postgresPrograms();
  if (programs === undefined || !taking.some(({ database }) => database === 'PostgreSQL')) return undefined;
  return startPostgres(programs, await choosePort('BENCH', 0));
};
