import { Argument, type Command } from 'commander';
import { readConfig } from '../../config.ts';
import type { JudgementReport } from '../../load/judge.ts';
import { createOutput } from '../output.ts';
import { speaker } from '../speaker.ts';

interface Options {
  readonly reason: string;
  readonly by?: string;
  readonly json?: true;
}

const verdicts = ['SAME', 'NOT_SAME', 'UNDECIDED'] as const;

const linesOf = (report: JudgementReport): string[] => {
  const { judgement, regrouped, claims, observations, versionAfter, warnings } = report;
  return [
    `${judgement.leftId} ${judgement.verdict} ${judgement.rightId}: recorded as ${judgement.id} (version ${versionAfter})`,
    ...regrouped.map(({ id, canonicalId }) =>
      id === canonicalId ? `${id} is an entity of its own again` : `${id} is ${canonicalId} now`,
    ),
    ...(regrouped.length > 0 ? [`${claims} claims and ${observations} observations were connected anew`] : []),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
};

/** `lianpu judge`: what a person decides about two ids. */
export const addJudge = (program: Command): void => {
  program
    .command('judge')
    .argument('<left>', 'id of an entity')
    .argument('<right>', 'id of another')
    .addArgument(new Argument('<verdict>', 'UNDECIDED takes back what was decided before').choices(verdicts))
    .description('record whether two ids mean one thing; the graph follows, and nothing stated is rewritten (实体判定)')
    .requiredOption('--reason <words>', 'why')
    .option('--by <name>', 'who decides; the user of this machine if nobody is named')
    .option('--json', 'answer as JSON')
    .action(async (left: string, right: string, verdict: (typeof verdicts)[number], options: Options) => {
      const { judge, withGraph } = await import('../graph-work.ts');
      const output = createOutput(options.json === true);
      const decision = { left, right, verdict, reason: options.reason, by: options.by ?? speaker() };
      const report = await withGraph(readConfig(), output, (graph) => judge(graph, decision));
      output.answer(linesOf(report), report);
    });
};
