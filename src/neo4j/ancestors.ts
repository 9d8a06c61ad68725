import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { identify, type ProcessIdentity } from './process-identity.ts';

/** A process as far as the search for npm needs it. */
export interface ProcessLine {
  readonly parent: number;
  readonly command: string;
}

const read = (pid: number): ProcessLine | undefined => {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() };
    }
    const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    const [parent, ...command] = line.split(/\s+/);
    return { parent: Number(parent), command: command.join(' ') };
  } catch {
    return undefined;
  }
};

/** npm names its process after what it runs (`npm start`); others run as a script of Node. */
const isRunner = (command: string): boolean =>
  /^(?:\S*node\s+(?:-\S+\s+)*)?(?:\S*\/)?(?:npm|npx|pnpm|yarn)(?:-cli)?(?:\.c?js)?(?:\s|$)/.test(command);
const isShell = (command: string): boolean => /^(?:\S*\/)?(?:sh|bash|dash|zsh)\s+-c\b/.test(command);

/**
 * The processes from the parent up to the npm that started this one, nearest first; none when npm did not.
 * Killed with -9, npm takes nobody along: who was started by it has to look.
 *
 * @param look How to read a process; replaced in tests.
 * @example findRunner(30, (pid) => ({ 30: { parent: 20, command: 'node x' }, 20: { parent: 1, command: 'npm start' } })[pid]) // [20]
 */
export const findRunner = (pid: number, look: (pid: number) => ProcessLine | undefined = read): readonly number[] => {
  const chain: number[] = [];
  let next = look(pid)?.parent;
  while (next !== undefined && next > 1) {
    const found = look(next);
    if (found === undefined) return [];
    chain.push(next);
    if (isRunner(found.command)) return chain;
    // Only the shell that npm itself puts between; a person's shell may end and leave its jobs running.
    if (!isShell(found.command)) return [];
    next = found.parent;
  }
  return [];
};

/** The same as processes that cannot be mistaken. */
export const npmAncestors = (pid: number): readonly ProcessIdentity[] =>
  findRunner(pid).flatMap((ancestor) => identify(ancestor) ?? []);
