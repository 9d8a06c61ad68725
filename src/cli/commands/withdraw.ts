import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';
import { speaker } from '../speaker.ts';

interface Options {
  readonly reason: string;
  readonly by?: string;
  readonly restore?: true;
  readonly json?: true;
}

/** `lianpu withdraw`: one claim or observation out of force, or back into it. */
export const addWithdraw = (program: Command): void => {
  program
    .command('withdraw')
    .argument('<id>', 'id of a claim or observation')
    .description('take one claim or observation out of force; it stays with its evidence, marked (撤回断言)')
    .requiredOption('--reason <words>', 'why')
    .option('--by <name>', 'who decides; the user of this machine if nobody is named')
    .option('--restore', 'put it back into force')
    .option('--json', 'answer as JSON')
    .action(async (id: string, { reason, by = speaker(), restore, json }: Options) => {
      const { withGraph, withdraw } = await import('../graph-work.ts');
      const output = createOutput(json === true);
      const verdict = restore === true ? 'RESTORED' : 'WITHDRAWN';
      const report = await withGraph(readConfig(), output, (graph) => withdraw(graph, { id, verdict, reason, by }));
      const { judgement, versionAfter, warnings } = report;
      const lines = [
        `${id} ${restore === true ? 'restored' : 'withdrawn'}: recorded as ${judgement.id} (version ${versionAfter})`,
        ...warnings.map((warning) => `warning: ${warning}`),
      ];
      output.answer(lines, report);
    });
};
