import type { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { createOutput } from '../output.ts';

/** `lianpu status`: version, counts and hash of the graph. */
export const addStatus = (program: Command): void => {
  program
    .command('status')
    .description('what the graph holds: version, hash, counts, documents (图谱概况)')
    .option('--json', 'answer as JSON')
    .action(async (options: { json?: true }) => {
      const { graphHash, graphStatus, withGraph } = await import('../graph-work.ts');
      const output = createOutput(options.json === true);
      const status = await withGraph(readConfig(), output, async (graph) => ({
        ...(await graphStatus(graph)),
        hash: await graphHash(graph),
      }));
      const { version, hash, entities, claims, observations, documents } = status;
      const lines = [
        `version ${version}, hash ${hash}`,
        `${entities} entities, ${claims} claims, ${observations} observations`,
        ...documents.map(
          ({ id, title, loadedAt }) =>
            `${id}  ${title}  ${loadedAt === null ? 'load unfinished' : `loaded ${loadedAt}`}`,
        ),
      ];
      output.answer(lines, status);
    });
};
