/**
 * A program of its own that takes a database and keeps it until it is told to end: what tests of signals, of killed
 * parents and of second starts need. Prints one line of JSON: the address, or the refusal.
 */
import { readConfig } from '../../src/config.ts';
import { LianpuError } from '../../src/errors.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';

const tell = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

const purpose = process.argv[2] === 'use' ? 'use' : 'serve';
try {
  const database = await acquireDatabase(readConfig(), { purpose, say: (line) => process.stderr.write(`${line}\n`) });
  const { kind, reason, uri, user, password, browser } = database;
  const end = (): void => {
    void database.stop().then(() => process.exit(0));
  };
  // npm hands on a Ctrl-C that the terminal has sent already: it comes twice.
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  setInterval(() => {}, 60_000);
  // Last, because whoever reads it may send a signal at once.
  tell({ kind, reason, uri, user, password, browser });
  const lost = await database.lost;
  tell({ code: lost.code, message: lost.message, hint: lost.hint });
  process.exit(1);
} catch (error) {
  if (!(error instanceof LianpuError)) throw error;
  tell({ code: error.code, message: error.message, hint: error.hint });
  process.exit(error.exit);
}
