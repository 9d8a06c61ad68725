import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { type ReadProgress, readBytes } from '../bytes.ts';
import type { CellRow } from '../cells.ts';
import { unreadable } from '../unreadable.ts';
import { repack } from './unpack.ts';

const maximumFileMiB = 100;
const maximumHeapMiB = 1536;

const rowsMessage = z.object({ rows: z.custom<readonly (readonly unknown[])[]>(Array.isArray) });
const failedMessage = z.object({ failed: z.string(), sheets: z.array(z.string()).optional() });

const readWhole = async (file: string, progress: ReadProgress): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of readBytes(file, false, progress)) {
    pieces.push(piece);
    size += piece.length;
    if (size > maximumFileMiB * 1024 * 1024) {
      const remedy = 'Save the sheet as CSV UTF-8, which may be of any size.';
      throw unreadable(file, undefined, `larger than ${maximumFileMiB} MiB`, remedy);
    }
  }
  return Buffer.concat(pieces);
};

const failed = (file: string, reason: string, sheets: readonly string[] | undefined): Error =>
  sheets === undefined
    ? unreadable(
        file,
        undefined,
        `the sheet cannot be read: ${reason}`,
        'Open it in a spreadsheet program and save it again as .xlsx.',
      )
    : unreadable(
        file,
        undefined,
        'no such sheet',
        `Write one of its sheets as \`format.sheet\`: ${sheets.join(', ')}.`,
      );

const outOfMemory = (file: string, cause: unknown): unknown =>
  cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? unreadable(
        file,
        undefined,
        `the sheet needs more than ${maximumHeapMiB} MiB of memory`,
        'Save it as CSV UTF-8, which may be of any size, and delete cells far outside the table.',
        cause,
      )
    : cause;

/**
 * The rows of one sheet in lists of 1,000. The whole sheet is held in memory by a thread that ends with the last row.
 *
 * @throws {LianpuError} TABLE_UNREADABLE: too large, damaged, protected by a password, no such sheet.
 * @example for await (const rows of xlsxRows('firms.xlsx', undefined, () => {})) console.log(rows[0]?.cells);
 */
export async function* xlsxRows(
  file: string,
  sheet: string | undefined,
  progress: ReadProgress,
): AsyncGenerator<CellRow[]> {
  const xlsx = repack(file, await readWhole(file, progress));
  const worker = new Worker(new URL('./sheet-worker.mjs', import.meta.url), {
    workerData: { xlsx, sheet },
    resourceLimits: { maxOldGenerationSizeMb: maximumHeapMiB },
    execArgv: [],
  });
  try {
    for (let line = 1; ; ) {
      worker.postMessage('more', []);
      const [answer]: unknown[] = await once(worker, 'message');
      const failure = failedMessage.safeParse(answer).data;
      if (failure !== undefined) throw failed(file, failure.failed, failure.sheets);
      const { rows } = rowsMessage.parse(answer);
      if (rows.length === 0) return;
      yield rows.map((cells) => ({ line: line++, cells }));
    }
  } catch (error) {
    throw outOfMemory(file, error);
  } finally {
    await worker.terminate();
  }
}
