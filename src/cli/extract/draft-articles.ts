import type { Config } from '../../config.ts';
import { explainLines } from '../../extract/draft/explain.ts';
import { labelledShape } from '../../extract/draft/labelled-shape.ts';
import { extract } from '../../extract/extract.ts';
import { modelSettings } from '../../extract/model/settings.ts';
import type { ArticleFormat } from '../../extract/read/article.ts';
import { RawText } from '../../text/document.ts';
import { normalize } from '../../text/normalize.ts';
import { knownEntities } from '../known-entities.ts';
import { once } from '../once.ts';
import type { Output } from '../output.ts';
import { eachArticle } from './each-article.ts';
import { showRequests, withModel } from './with-model.ts';
import { writeDraft } from './write-draft.ts';

/** What is made of the articles: drafts as files, unless they are shown in one of the other ways. */
export interface Drafting {
  /** Every step is shown, with the rule that fired. */
  readonly explain: boolean;
  /** The one draft's file; beside the article where it is not named. */
  readonly out: string | undefined;
  readonly format: ArticleFormat | undefined;
  /** The language model of the settings drafts too. */
  readonly model: boolean;
  /** What the model would be sent is shown, and nothing is sent. */
  readonly dryRun: boolean;
  /** Each entity is looked for in the graph. */
  readonly candidates: boolean;
}

const megabyte = 1024 * 1024;

/**
 * Reads articles one after the other and answers the draft of each.
 *
 * @param files Articles, folders of them, or - for standard input.
 * @throws {LianpuError} What reading, the model, the graph and writing throw.
 */
export const draftArticles = async (
  files: readonly string[],
  { explain, out, format, model, dryRun, candidates }: Drafting,
  config: Config,
  output: Output,
): Promise<void> => {
  const { json } = output;
  const settings = model ? modelSettings(config) : undefined;
  // The first article that can be drafted asks the graph: for one that cannot be read no database is started.
  const askGraph = once(() => knownEntities(config, output));
  const values: unknown[] = [];
  const reading = { limit: config.ARTICLE_MAX_MB * megabyte, format, one: out !== undefined };
  await eachArticle(files, reading, output, async (article, fromFile) => {
    const rules = extract(normalize(new RawText(article.text)));
    if (settings !== undefined && dryRun) {
      const { lines, value } = showRequests(rules, settings);
      if (json) values.push({ article: article.file, ...value });
      else output.answer([article.file, ...lines], undefined);
      return;
    }
    const extraction = settings === undefined ? rules : await withModel(rules, settings, output);
    if (json) values.push({ article: article.file, ...labelledShape(extraction) });
    else if (explain) output.answer([article.file, ...explainLines(extraction)], undefined);
    else {
      const { LOADERS_DIR } = config;
      const known = candidates ? await askGraph() : undefined;
      output.answer([writeDraft(article, extraction, { LOADERS_DIR, out, fromFile, known }, output)], undefined);
    }
  });
  if (json) output.answer([], values.length === 1 ? values[0] : values);
};
