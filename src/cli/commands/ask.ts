import { type Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import type { Options, Question, Words } from '../ask/question.ts';
import { questions } from '../ask/questions.ts';
import { createOutput } from '../output.ts';

interface Form {
  readonly json?: true;
  readonly csv?: true;
  readonly xlsx?: string;
}

const answer = async (asked: Question, words: Words, options: Options & Form): Promise<void> => {
  const { asking, csvOf, meaningBy, terminalTable, withGraph, writeXlsx } = await import('../ask/work.ts');
  const config = readConfig();
  const output = createOutput(options.json === true);
  const data = await withGraph(config, output, async (graph) => {
    const ask = await asking(graph, config);
    return ask(asked.name, await asked.variables(words, options, meaningBy(ask)));
  });
  const tables = asked.tables(data);
  const [first] = tables;
  if (options.xlsx !== undefined) {
    await writeXlsx(options.xlsx, tables);
    output.answer([`written to ${options.xlsx}`], data);
  } else if (options.csv === true && first !== undefined) {
    output.answer([csvOf(first).trimEnd()], data);
  } else {
    const headed = tables.flatMap((table) => [
      ...(tables.length > 1 ? ['', `${table.title}:`] : []),
      ...terminalTable(table),
    ]);
    output.answer(headed, data);
  }
  for (const note of asked.notes?.(data) ?? []) output.say(note);
};

/** `lianpu ask`: the questions of the analysis API, each a command of its own. */
export const addAsk = (program: Command): void => {
  const ask = program.command('ask').description('ask the chain: search, traversal and analysis, with evidence (提问)');
  for (const asked of questions) {
    const command = ask.command(asked.name).description(asked.description);
    asked.configure(command);
    command
      .option('--json', 'answer as JSON, as the API gives it')
      .addOption(new Option('--csv', 'the first table as CSV on standard output').conflicts(['json', 'xlsx']))
      .option('--xlsx <file>', 'every table as a sheet of a workbook')
      .action(async (...given: unknown[]) => {
        const words = given.slice(0, -2) as Words;
        await answer(asked, words, command.opts());
      });
  }
};
