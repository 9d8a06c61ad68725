import { basename, extname } from 'node:path';
import type { DraftOf } from '../../extract/draft/facts-draft.ts';
import type { Article } from '../../extract/read/article.ts';
import { sha256 } from '../../text/document.ts';
import { isTraditionalOnly } from '../../text/simplified.ts';

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

/** Whether the article's file is its raw text already, character by character. */
export const isRawText = ({ format, encoding, warnings }: Article): boolean =>
  format === 'txt' && encoding === 'utf-8' && warnings.length === 0;

/**
 * What a draft says of its source. Its file is the article's where that is the raw text, else the text that was made of it.
 *
 * @example sourceOf({ file: 'news/Qinghe Doors.pdf', format: 'pdf', … }) // { id: 'qinghe-doors', file: 'qinghe-doors.txt', … }
 */
export const sourceOf = (article: Article): DraftOf => {
  const id = idOf(article);
  return {
    id,
    file: isRawText(article) ? basename(article.file) : `${id}.txt`,
    title: article.title?.slice(0, 200),
    language: languageOf(article.text),
  };
};
