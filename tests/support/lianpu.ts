import { spawn } from 'node:child_process';
import { resolve as resolvePath } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `lianpu` as a person would, in a process of its own; settings are only those given here. */
export const lianpu = (
  words: readonly string[],
  settings: Readonly<Record<string, string | undefined>> = {},
  folder = '.',
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, [resolvePath('bin/lianpu.mjs'), ...words], {
      cwd: folder,
      env: { PATH, HOME, ...settings },
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (data: Buffer) => {
      output.stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      output.stderr += data.toString();
    });
    child.stdin.end();
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...output }));
  });
