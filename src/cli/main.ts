import { Command, CommanderError } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { addAsk } from './commands/ask.ts';
import { addCheck } from './commands/check.ts';
import { addDatabase } from './commands/db.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExport } from './commands/export.ts';
import { addExtract } from './commands/extract.ts';
import { addIdentity } from './commands/identity.ts';
import { addImport } from './commands/import.ts';
import { addJudge } from './commands/judge.ts';
import { addLoad } from './commands/load.ts';
import { addMap } from './commands/map.ts';
import { addPoint } from './commands/point.ts';
import { addReport } from './commands/report.ts';
import { addRetract } from './commands/retract.ts';
import { addReview } from './commands/review.ts';
import { addStart } from './commands/start.ts';
import { addStatus } from './commands/status.ts';
import { addWithdraw } from './commands/withdraw.ts';
import { reportError } from './output.ts';

/** Exit code for a command line that is not understood. */
const usageExit = 2;

const program = new Command('lianpu')
  .description('Lianpu (链谱): a knowledge graph of regional industrial chains, every fact traceable to its characters')
  .version(manifest.version)
  .showHelpAfterError('(run with --help for the commands and options)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 unexpected failure, 2 wrong usage, 65 wrong data, 69 database unavailable, 74 file or disk, 75 busy, 78 wrong setting.\nSettings come from the environment and .env: docs/settings.md lists them.',
  );

for (const add of [
  addStart,
  addAsk,
  addLoad,
  addCheck,
  addPoint,
  addReview,
  addMap,
  addExtract,
  addEvaluate,
  addRetract,
  addJudge,
  addWithdraw,
  addStatus,
  addReport,
  addIdentity,
  addExport,
  addImport,
  addDatabase,
])
  add(program);

// Who reads may stop before the end, as `head` does; the command's own work goes on.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageExit;
  else reportError(error, process.argv.includes('--json'));
}
