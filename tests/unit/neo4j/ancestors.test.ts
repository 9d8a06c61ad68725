import { describe, expect, it } from 'vitest';
import { findRunner, type ProcessLine } from '../../../src/neo4j/ancestors.ts';

/** A chain of processes 1 ← 2 ← 3 …, the last one asking. */
const chain = (...commands: string[]) => {
  const lines = new Map<number, ProcessLine>(
    commands.map((command, index) => [index + 2, { parent: index + 1, command }]),
  );
  return findRunner(commands.length + 1, (pid) => lines.get(pid));
};

describe('findRunner', () => {
  it.each([
    'npm start',
    'npm run db:start',
    '/usr/bin/node /usr/lib/node_modules/npm/bin/npm-cli.js start',
    'npx lianpu start',
  ])('finds %s above the shell that it puts between', (npm) => {
    expect(chain('bash', npm, 'sh -c node bin/lianpu.mjs start', 'node bin/lianpu.mjs start')).toEqual([4, 3]);
  });

  it('finds npm as the parent itself', () => {
    expect(chain('npm start', 'node bin/lianpu.mjs start')).toEqual([2]);
  });

  it('finds nothing where a person started the program in a shell of their own', () => {
    expect(chain('npm start', '-bash', 'node bin/lianpu.mjs start')).toEqual([]);
    expect(chain('systemd', 'node bin/lianpu.mjs start')).toEqual([]);
  });

  it('does not take a program for npm because its arguments name it', () => {
    expect(chain('vim npm start', 'node bin/lianpu.mjs start')).toEqual([]);
  });

  it('finds nothing where a process cannot be read', () => {
    expect(findRunner(5, () => undefined)).toEqual([]);
  });
});
