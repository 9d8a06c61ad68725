import { LianpuError } from '../errors.ts';

/** Where a command speaks: what it does on standard error, what it answers on standard output. */
export interface Output {
  readonly json: boolean;
  /** One line about what is going on; silent with --json. */
  readonly say: (line: string) => void;
  /** The answer: lines for people, or with --json one JSON value. */
  readonly answer: (lines: readonly string[], value: unknown) => void;
}

export const createOutput = (json: boolean): Output => ({
  json,
  say: (line) => {
    if (!json) process.stderr.write(`${line}\n`);
  },
  answer: (lines, value) => {
    const text = json ? JSON.stringify(value, null, 2) : lines.join('\n');
    if (text !== '') process.stdout.write(`${text}\n`);
  },
});

/** An error as lines for people: what, then what to do; the unexpected keeps its stack. */
export const describeError = (error: unknown): string => {
  if (error instanceof LianpuError)
    return `error ${error.code}: ${error.message}\n  ${error.hint.replaceAll('\n', '\n  ')}`;
  return `error INTERNAL: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
};

/** Prints an error where it belongs and gives the process its exit code. */
export const reportError = (error: unknown, json: boolean): void => {
  const known = error instanceof LianpuError;
  process.exitCode = known ? error.exit : 1;
  if (!json) {
    process.stderr.write(`${describeError(error)}\n`);
    return;
  }
  const { code, message, hint } = known
    ? error
    : { code: 'INTERNAL', message: error instanceof Error ? error.message : String(error), hint: '' };
  process.stdout.write(`${JSON.stringify({ error: { code, message, hint } }, null, 2)}\n`);
};
