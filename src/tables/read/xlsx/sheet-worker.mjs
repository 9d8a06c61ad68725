/**
 * Reads one sheet in a thread of its own, because a small file may ask for more memory than there is (a cell in the
 * last column of every row): the thread has a limit, and its end is an error and not the end of Lianpu.
 * Plain JavaScript, so that it needs no loader.
 *
 * Messages in:  anything: the next rows, please
 * Messages out: {rows} the next rows, each a list of cells; none at the end | {failed, sheets?} why it cannot be read
 */
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/node';

const batchSize = 1000;

try {
  const rows = await readSheet(Buffer.from(workerData.xlsx), workerData.sheet, { trim: false });
  let at = 0;
  parentPort.on('message', () => {
    parentPort.postMessage({ rows: rows.slice(at, at + batchSize) }, []);
    at += batchSize;
  });
} catch (error) {
  parentPort.postMessage({ failed: error.message, sheets: error.sheets }, []);
}
