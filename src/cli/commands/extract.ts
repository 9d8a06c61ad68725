import { type Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { fail } from '../../errors.ts';
import { explainLines } from '../../extract/draft/explain.ts';
import { labelledShape } from '../../extract/draft/labelled-shape.ts';
import { extract } from '../../extract/extract.ts';
import { modelSettings } from '../../extract/model/settings.ts';
import { type ArticleFormat, articleFormats } from '../../extract/read/article.ts';
import { RawText } from '../../text/document.ts';
import { normalize } from '../../text/normalize.ts';
import { eachArticle } from '../extract/each-article.ts';
import { showRequests, withModel } from '../extract/with-model.ts';
import { writeDraft } from '../extract/write-draft.ts';
import { knownEntities } from '../known-entities.ts';
import { once } from '../once.ts';
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

const megabyte = 1024 * 1024;

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
      const config = readConfig();
      const settings = model === true ? modelSettings(config) : undefined;
      const output = createOutput(json === true);
      // The first article that can be drafted asks the graph: for one that cannot be read no database is started.
      const askGraph = once(() => knownEntities(config, output));
      const values: unknown[] = [];
      const reading = { limit: config.ARTICLE_MAX_MB * megabyte, format, one: out !== undefined };
      await eachArticle(files, reading, output, async (article, fromFile) => {
        const rules = extract(normalize(new RawText(article.text)));
        if (settings !== undefined && dryRun === true) {
          const { lines, value } = showRequests(rules, settings);
          if (json === true) values.push({ article: article.file, ...value });
          else output.answer([article.file, ...lines], undefined);
          return;
        }
        const extraction = settings === undefined ? rules : await withModel(rules, settings, output);
        if (json === true) values.push({ article: article.file, ...labelledShape(extraction) });
        else if (explain === true) output.answer([article.file, ...explainLines(extraction)], undefined);
        else {
          const { LOADERS_DIR } = config;
          const known = candidates === true ? await askGraph() : undefined;
          output.answer([writeDraft(article, extraction, { LOADERS_DIR, out, fromFile, known }, output)], undefined);
        }
      });
      if (json === true) output.answer([], values.length === 1 ? values[0] : values);
    });
};
