import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import type { Verdict } from '../../review/decide.ts';
import { createOutput } from '../output.ts';
import { readScore } from '../read-score.ts';
import { speaker } from '../speaker.ts';

interface Options {
  readonly by?: string;
  readonly why?: string;
  readonly apply?: true;
  readonly candidates?: true;
  readonly undo?: true;
  readonly acceptAbove?: number;
  readonly accept?: string[];
  readonly reject?: string[];
  readonly same?: string[];
  readonly notSame?: string[];
  readonly undecided?: string[];
  readonly source?: string[];
  readonly finish?: true;
  readonly load: boolean;
  readonly replace?: true;
  readonly yes?: true;
  readonly json?: true;
}

const pairsOf = (pairs: readonly string[], verdict: Verdict) => pairs.map((pair) => ({ pair, verdict }));

const judged = ({ same = [], notSame = [], undecided = [] }: Options) => [
  ...pairsOf(same, 'SAME'),
  ...pairsOf(notSame, 'NOT_SAME'),
  ...pairsOf(undecided, 'UNDECIDED'),
];

/** `lianpu review`: people decide which drafted facts are facts. */
export const addReview = (program: Command): void => {
  program
    .command('review')
    .argument('<file>', 'a draft, as `lianpu extract` writes it')
    .description('decide which drafted facts are facts, one by one or by options; then check and load them (审阅草稿)')
    .option('--by <name>', 'who decides; REVIEWER, or the user of this machine, if nobody is named')
    .option('--apply', 'record what was decided in the file itself: accepted: true, rejected: why, verdict: SAME')
    .option('--candidates', 'look for each entity in the graph first, and ask who it is where names are alike')
    .option('--accept <keys...>', 'accept these facts')
    .option('--reject <keys...>', 'reject these facts; they are not proposed again')
    .option('--accept-above <score>', 'accept every undecided fact of at least this score', readScore)
    .option('--same <key=id...>', 'an entity is this candidate')
    .option('--not-same <key=id...>', 'an entity is not this candidate')
    .option('--undecided <key=id...>', 'looked at, and not decided')
    .option('--why <words>', 'why, for all decisions of this command')
    .option('--source <field=text...>', 'complete the source: title, publisher, date, rights (who holds them)')
    .option('--undo', 'take back the latest decision first')
    .option('--finish', 'check what is accepted, write it as a source under LOADERS_DIR and load it')
    .option('--no-load', 'with --finish: write the source and load nothing')
    .option('--replace', 'with --finish: overwrite a source of that id that this draft did not write')
    .option('--yes', 'ask nothing')
    .option('--json', 'answer as JSON: every fact with its key, state, score, rule, reasons and quotations')
    .addHelpText(
      'after',
      '\nWithout an option, on a terminal: one fact after the other, by keys (? tells them). Every decision is kept at once;\n' +
        'the next run goes on where this one stopped. Elsewhere, or with --json: lists the facts and decides nothing.',
    )
    .action(async (file: string, options: Options) => {
      const config = readConfig();
      const { undo, acceptAbove, accept, reject, source, finish, apply, load, replace, yes, why, json } = options;
      if (finish !== true && (!load || replace === true))
        throw fail('USAGE', { problem: '--no-load and --replace go with --finish', command: 'review' });
      const { reviewDraft } = await import('../review/review-draft.ts');
      await reviewDraft(file, config, createOutput(json === true), {
        by: options.by ?? config.REVIEWER ?? speaker(),
        actions: {
          judge: judged(options),
          ...(undo && { undo }),
          ...(acceptAbove !== undefined && { acceptAbove }),
          ...(accept && { accept }),
          ...(reject && { reject }),
          ...(source && { source }),
        },
        apply: apply === true,
        candidates: options.candidates === true,
        finish: finish === true,
        load,
        replace: replace === true,
        yes: yes === true,
        ...(why !== undefined && { why }),
      });
    });
};
