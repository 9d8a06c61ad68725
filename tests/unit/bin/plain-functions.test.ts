import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lianpu-functions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
const program = join(folder, 'program.ts');
writeFileSync(
  program,
  `class Stone { weight: number = 3; }
const make = (): (() => number) => { const inner = (): number => new Stone().weight; return inner; };
console.log(JSON.stringify([make()(), make().name, Stone.name]));
`,
);

const run = (start: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--import', start, program], { encoding: 'utf8' }));

describe('TypeScript as the command runs it', () => {
  it('does what it says, and gives no function its name anew each time it is made', () => {
    expect(run(pathToFileURL('bin/typescript.mjs').href)).toEqual([3, '', 'Stone']);
  });

  it('differs in that from tsx by itself', () => {
    expect(run(pathToFileURL('node_modules/tsx/dist/loader.mjs').href)).toEqual([3, 'inner', 'Stone']);
  });
});
