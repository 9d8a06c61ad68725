import { basename, extname, join } from 'node:path';
import { stdin } from 'node:process';
import { type Command, Option } from 'commander';
import { readConfig } from '../../config.ts';
import { explainLines } from '../../extract/draft/explain.ts';
import { type FactsDraft, factsDraft } from '../../extract/draft/facts-draft.ts';
import { labelledShape } from '../../extract/draft/labelled-shape.ts';
import { extract } from '../../extract/extract.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { type Article, type ArticleFormat, articleFormats } from '../../extract/read/article.ts';
import { listArticles } from '../../extract/read/list-articles.ts';
import { readArticle } from '../../extract/read/read-article.ts';
import { readRejected, withoutRejected } from '../../facts/draft/rejected.ts';
import { writeNewDraft } from '../../facts/draft/write.ts';
import { RawText, sha256 } from '../../text/document.ts';
import { normalize } from '../../text/normalize.ts';
import { isTraditionalOnly } from '../../text/simplified.ts';
import { createOutput, type Output } from '../output.ts';

interface Options {
  readonly json?: true;
  readonly explain?: true;
  readonly out?: string;
  readonly format?: ArticleFormat;
}

const megabyte = 1024 * 1024;

/** A source's id: the file's name, where it is of a-z, 0-9 and -, else what follows from the text. */
const idOf = ({ file, text }: Article): string => {
  const name = basename(file, extname(file))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' ? `article-${sha256(text).slice(0, 10)}` : name;
};

const languageOf = (text: string): 'zh-Hans' | 'zh-Hant' => {
  const points = Array.from(text.slice(0, 4000));
  return points.filter(isTraditionalOnly).length > points.length / 20 ? 'zh-Hant' : 'zh-Hans';
};

const draftOf = (article: Article, extraction: Extraction): FactsDraft => {
  const { LOADERS_DIR } = readConfig();
  const { title, file, text } = article;
  const { draft, left } = factsDraft(extraction, {
    id: idOf(article),
    file: basename(file),
    title,
    language: languageOf(text),
  });
  const { sha256: digest, id } = draft.source;
  return { draft: withoutRejected(draft, readRejected(LOADERS_DIR, { id, sha256: digest })).draft, left };
};

const writeDraft = (article: Article, extraction: Extraction, out: string | undefined, output: Output): string => {
  const { draft, left } = draftOf(article, extraction);
  const path = out ?? join(article.file, '..', `${draft.source.id}.draft.yml`);
  writeNewDraft(path, draft);
  const { entities, claims, observations } = draft;
  output.say(`${path}: ${entities.length} entities, ${claims.length} claims, ${observations.length} figures`);
  for (const each of left) output.say(`  left out, as its unit is not known: ${each}`);
  return path;
};

/** `lianpu extract`: reads articles nobody prepared and drafts facts for people to review. */
export const addExtract = (program: Command): void => {
  program
    .command('extract')
    .argument('<file...>', 'articles: txt, HTML, Markdown, PDF, DOCX, or folders of them; - is standard input')
    .description('draft facts of articles, offline and by rules; `lianpu review` decides on them (抽取草稿)')
    .option('--json', 'answer the drafts as JSON, in the shape of labelled articles, and write no file')
    .option('--explain', 'show every step with the rule that fired, and write no file')
    .option('--out <file>', 'the draft’s file, for one article; beside the article if it is not named')
    .addOption(
      new Option('--format <format>', 'what the article is, where neither content nor name tell').choices(
        articleFormats,
      ),
    )
    .action(async (files: string[], { json, explain, out, format }: Options) => {
      const limit = readConfig().ARTICLE_MAX_MB * megabyte;
      const output = createOutput(json === true);
      const paths = (
        await Promise.all(files.map(async (file) => (file === '-' ? [file] : (await listArticles(file)).articles)))
      ).flat();
      const drafts: unknown[] = [];
      for (const path of paths) {
        const source = path === '-' ? { name: 'standard input', stream: stdin } : path;
        const article = await readArticle(source, { limit, format });
        for (const warning of article.warnings) output.say(`${article.file}: ${warning}`);
        const extraction = extract(normalize(new RawText(article.text)));
        if (json === true) drafts.push({ article: article.file, ...labelledShape(extraction) });
        else if (explain === true) output.answer([article.file, ...explainLines(extraction)], undefined);
        else
          output.answer(
            [writeDraft(article, extraction, path === '-' ? (out ?? 'article.draft.yml') : out, output)],
            undefined,
          );
      }
      if (json === true) output.answer([], drafts.length === 1 ? drafts[0] : drafts);
    });
};
