import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryHome } from '../../tests/support/database.ts';
import { typescript } from '../typescript.ts';
import type { Measured } from './load-tables.ts';
import { filesOf, madeFile, type TableFile } from './table-files.ts';

const run = promisify(execFile);

type Path = 'ordinary' | 'bulk';

const load = async (path: Path, files: readonly TableFile[]): Promise<Measured> => {
  const home = await temporaryHome();
  try {
    const words = files.flatMap(({ file, mapping }) => [file, mapping]);
    const program = ['--import', typescript, 'bench/facts/load-tables.ts', path, home, ...words];
    const { stdout } = await run(process.execPath, program);
    return JSON.parse(stdout) as Measured;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Loads the same tables by both ways in turn, each time into an empty home and by a process of its own.
 *
 * @param what A number of made-up rows, or a folder for whose files mappings are shipped.
 * @throws {Error} where the two graphs are not the same.
 * @example await comparePaths('data/chainkg', 1, console.log)
 */
export const comparePaths = async (what: string, rounds: number, print: (value: unknown) => void): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'lianpu-bench-'));
  try {
    const files = /^\d+$/.test(what) ? [await madeFile(folder, Number(what))] : filesOf(what);
    const all: Record<Path, Measured[]> = { ordinary: [], bulk: [] };
    const hashes = new Set<string>();
    for (let round = 1; round <= rounds; round += 1) {
      for (const path of ['ordinary', 'bulk'] as const) {
        const measured = await load(path, files);
        all[path].push(measured);
        hashes.add(measured.hash);
        print({ round, path, ...measured, factsPerSecond: Math.round(measured.facts / measured.seconds) });
      }
    }
    if (hashes.size !== 1) throw new Error(`the two ways gave different graphs: ${[...hashes].join(', ')}`);
    for (const measure of ['seconds', 'processorSeconds'] as const) {
      const of = (path: Path): number => median(all[path].map((each) => each[measure]));
      const [ordinary, bulk] = [of('ordinary'), of('bulk')];
      print({ measure, ordinary, bulk, timesLess: Number((ordinary / bulk).toFixed(1)) });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
