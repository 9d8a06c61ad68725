import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { projectFolder } from './database.ts';

const lineSchema = z.object({
  kind: z.string().optional(),
  reason: z.string().optional(),
  uri: z.string().optional(),
  user: z.string().optional(),
  password: z.string().optional(),
  browser: z.string().optional(),
  code: z.string().optional(),
  message: z.string().optional(),
  hint: z.string().optional(),
});

/** One line that the program said. */
export type HolderLine = z.infer<typeof lineSchema>;

/** A program that has taken a database, or was refused. */
export interface Holder {
  readonly child: ChildProcess;
  readonly first: HolderLine;
  /** What it said after that, for programs that lose their database. */
  readonly next: () => Promise<HolderLine>;
  readonly exited: Promise<number | null>;
  /** What it told people. */
  readonly said: () => string;
}

/** Arguments of Node for the program, as tests that start it through something else need them. */
export const holderArguments = (purpose: 'serve' | 'use'): readonly string[] => [
  '--import',
  'tsx',
  'tests/support/hold-database.ts',
  purpose,
];

/** Settings of a program on a home of its own, on free ports, with the embedded server. */
export const embeddedSettings = (home: string): NodeJS.ProcessEnv => {
  const { NEO4J_URI: _uri, ...rest } = process.env;
  return { ...rest, DATABASE: 'embedded', LIANPU_HOME: home, BOLT_PORT: '0', BROWSER_PORT: '0' };
};

/**
 * Runs a command line that ends in the program, and waits for its first line.
 *
 * @example const holder = await hold(process.execPath, holderArguments('serve'), embeddedSettings(home));
 */
export const hold = async (
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<Holder> => {
  const child = spawn(command, args, {
    cwd: projectFolder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said += data.toString();
  });
  const exited = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<HolderLine> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`the program ended without a line; it said: ${said}`);
      // npm prints lines of its own before.
      if (value.startsWith('{')) return lineSchema.parse(JSON.parse(value));
    }
  };
  return { child, first: await next(), next, exited, said: () => said };
};
