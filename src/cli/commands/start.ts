import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

/** `lianpu start`: database, facts, API and pages, until Ctrl-C. */
export const addStart = (program: Command): void => {
  program
    .command('start')
    .description('start everything: database, facts, API and pages (启动)')
    .option('--once', 'reach ready, answer one query, stop')
    .option('--json', 'answer as JSON')
    .action(async (options: { once?: true; json?: true }) => {
      const { askOnce, serve, untilEnding } = await import('../serving.ts');
      const output = createOutput(options.json === true);
      const ending = untilEnding();
      const running = await serve(readConfig(), output, ending);
      if (running === undefined) return;
      try {
        if (options.once === true) {
          await askOnce(running.url, output);
        } else {
          output.answer([], { url: running.url, bolt: running.bolt, browser: running.browser });
          const lost = await Promise.race([ending, running.lost]);
          if (lost !== undefined) throw lost;
          output.say('Stopping');
        }
      } finally {
        await running.stop();
      }
    });
};
