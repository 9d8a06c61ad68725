import { type Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { type EntityType, entityTypes } from '../../facts/entity-types.ts';
import { createOutput } from '../output.ts';
import { readScore } from '../read-score.ts';

interface CandidateOptions {
  readonly min: number;
  readonly type?: EntityType;
  readonly all?: true;
  readonly json?: true;
}

/** `lianpu identity candidates`: pairs that may be one, for people to judge. */
export const addIdentity = (program: Command): void => {
  const identity = program.command('identity').description('who may be whom (实体同一性)');
  identity
    .command('candidates')
    .description('pairs that may be one, with scores, reasons and the judgement in force; merges nothing (候选对)')
    .option('--min <score>', 'least score, from 0 to 1', readScore, 0.5)
    .addOption(new Option('--type <type>', 'one type of entity').choices(entityTypes))
    .option('--all', 'decided pairs too')
    .option('--json', 'answer as JSON')
    .action(async ({ min, type, all, json }: CandidateOptions) => {
      const { formatCandidate, readFrom, readIdentities, withGraph } = await import('../graph-work.ts');
      const output = createOutput(json === true);
      const wanted = { minimum: min, all: all === true, ...(type !== undefined && { type }) };
      const found = await withGraph(readConfig(), output, (graph) => readIdentities(readFrom(graph), wanted));
      output.answer(found.candidates.map(formatCandidate), found);
      for (const { key, entities } of found.crowded) output.say(`not paired: ${entities} entities share “${key}”`);
      output.say(`${found.candidates.length} pair(s); decide with “lianpu judge”, or under judgements in a facts.yml`);
    });
};
