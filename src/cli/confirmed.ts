import { createInterface } from 'node:readline/promises';
import { fail } from '../errors.ts';

/**
 * Asks on the terminal; without one the answer must be given as an option.
 *
 * @param command The command whose --help tells of --yes.
 * @throws {LianpuError} USAGE where nobody is there to ask.
 */
export const confirmed = async (question: string, command: string): Promise<boolean> => {
  if (!process.stdin.isTTY) throw fail('USAGE', { problem: `${question} Nobody is there to ask: add --yes`, command });
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^(?:y|yes|是)$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
};
