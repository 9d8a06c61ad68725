import type { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import type { databaseCommands, ServerStatus } from '../../neo4j/commands.ts';
import { confirmed } from '../confirmed.ts';
import { createOutput, type Output } from '../output.ts';
import { showProgress } from '../progress.ts';

const describeStatus = ({ kind, running, reason, uri, browser, pid }: ServerStatus): string[] => [
  `${kind}: ${running ? 'running' : 'not running'}${pid === undefined ? '' : ` (process ${pid})`}: ${reason}`,
  ...(uri === undefined ? [] : [`Bolt     ${uri}`]),
  ...(browser === undefined ? [] : [`Browser  ${browser}`]),
];

interface Step {
  readonly config: Config;
  readonly output: Output;
  readonly progress: ReturnType<typeof showProgress>;
  readonly commands: typeof databaseCommands;
}

const step =
  (work: (step: Step, options: { json?: true; yes?: true }) => Promise<void>) =>
  async (options: { json?: true; yes?: true }): Promise<void> => {
    const output = createOutput(options.json === true);
    const progress = showProgress('Fetching the embedded server, jars', !output.json);
    try {
      const config = readConfig();
      const { databaseCommands: commands } = await import('../../neo4j/commands.ts');
      await work({ config, output, progress, commands }, options);
    } finally {
      progress.stop();
    }
  };

/** `lianpu db start|stop|reset|status`: the database of LIANPU_HOME by itself. */
export const addDatabase = (program: Command): void => {
  const group = program.command('db').description('the embedded database by itself (数据库)');
  const add = (name: string, description: string): Command =>
    group.command(name).description(description).option('--json', 'answer as JSON');

  add('start', 'start the database and leave it running').action(
    step(async ({ config, output, progress, commands }) => {
      const status = await commands.startDetached(config, { say: output.say, progress: progress.update });
      output.answer(describeStatus(status), status);
    }),
  );
  add('stop', 'stop the database that `db start` left running').action(
    step(async ({ config, output, commands }) => {
      const stopped = await commands.stopServer(config, { say: output.say });
      output.answer([stopped ? 'stopped' : 'it was not running'], { stopped });
    }),
  );
  add('status', 'which database it is, and whether it runs').action(
    step(async ({ config, output, commands }) => {
      const status = await commands.serverStatus(config);
      output.answer(describeStatus(status), status);
    }),
  );
  add('reset', 'remove all data of the database; facts files stay and load again')
    .option('--yes', 'do not ask')
    .action(
      step(async ({ config, output, commands }, { yes }) => {
        const question = `Remove the whole graph of ${config.LIANPU_HOME}?`;
        if (yes !== true && !(await confirmed(question, 'db reset'))) {
          output.answer(['nothing was removed'], { reset: false });
          return;
        }
        await commands.resetServer(config, { say: output.say });
        output.answer(['the database is empty; the next start loads the sources again'], { reset: true });
      }),
    );
};
