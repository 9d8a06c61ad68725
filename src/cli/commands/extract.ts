import { type Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import { type ArticleFormat, articleFormats } from '../../extract/read/article.ts';
import { createOutput } from '../output.ts';

interface Options {
  readonly json?: true;
  readonly explain?: true;
  readonly out?: string;
  readonly format?: ArticleFormat;
  readonly model?: true;
  readonly dryRun?: true;
  readonly candidates?: true;
}

/** `lianpu extract`: reads articles nobody prepared and drafts facts for people to review. */
export const addExtract = (program: Command): void => {
  program
    .command('extract')
    .argument('<file...>', 'articles: txt, HTML, Markdown, PDF, DOCX, or folders of them; - is standard input')
    .description('draft facts of articles, offline and by rules; `lianpu review` decides on them (抽取草稿)')
    .option('--json', 'answer the drafts as JSON, in the shape of labelled articles, and write no file')
    .option('--explain', 'show every step with the rule that fired, and write no file')
    .option('--out <file>', 'the draft’s file, for one article; beside the article if it is not named')
    .option('--candidates', 'look for each entity in the graph too, and ask in the draft who it is')
    .option('--model', 'have the language model of the settings draft too (MODEL_BASE_URL, MODEL_NAME)')
    .option(
      '--dry-run',
      'with --model: show the text that would be sent and what it would cost; send and write nothing',
    )
    .addOption(
      new Option('--format <format>', 'what the article is, where neither content nor name tell').choices(
        articleFormats,
      ),
    )
    .action(async (files: string[], { json, explain, out, format, model, dryRun, candidates }: Options) => {
      if (dryRun === true && model !== true)
        throw fail('USAGE', { problem: '--dry-run goes with --model', command: 'extract' });
      if (candidates === true && (json === true || explain === true || dryRun === true))
        throw fail('USAGE', {
          problem: '--candidates goes into a draft: leave out --json and --explain, and --dry-run',
          command: 'extract',
        });
      const { draftArticles } = await import('../extract/draft-articles.ts');
      const drafting = {
        explain: explain === true,
        out,
        format,
        model: model === true,
        dryRun: dryRun === true,
        candidates: candidates === true,
      };
      await draftArticles(files, drafting, readConfig(), createOutput(json === true));
    });
};
