import type { NormalizedText, Range } from '../text/normalized.ts';
import { isContent, type ParagraphKind } from '../text/paragraph-rule.ts';
import type { Mention } from './mentions/mention.ts';

/** A paragraph of the article itself, in normal form. Offsets of everything found in it count UTF-16 units of `text`. */
export interface Passage {
  readonly index: number;
  /** Line number in the raw text, from 1. */
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Code point of the normalised text at which the passage begins. */
  readonly offset: number;
  readonly sentences: readonly Range[];
  /** What is named in it, in order, without overlaps. Filled by the mention steps. */
  mentions: Mention[];
}

const sentenceEnd = /[。!?;](?:[”’」)])?|…{2}/g;

/**
 * Where the sentences of a paragraph stand, each with its end mark. A semicolon ends a sentence too.
 *
 * @example sentencesOf('甲厂投产。乙厂开工') // [{ start: 0, end: 5 }, { start: 5, end: 9 }]
 */
const sentencesOf = (text: string): Range[] => {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    ranges.push({ start, end });
    start = end;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
};

/** The paragraphs that belong to the article: page furniture, scripts and picture names are left out. */
export const passagesOf = (article: NormalizedText): Passage[] =>
  article.paragraphs
    .filter(({ kind }) => isContent(kind))
    .map(({ number, kind, start, end }, index) => {
      const text = article.slice(start, end);
      return { index, paragraph: number, kind, text, offset: start, sentences: sentencesOf(text), mentions: [] };
    });

const surrogate = /[\uD800-\uDBFF]/;

/** The raw span of a stretch of a passage given in UTF-16 units. */
export const rawSpan = (article: NormalizedText, passage: Passage, start: number, end: number): Range => {
  if (!surrogate.test(passage.text)) return article.toRaw(passage.offset + start, passage.offset + end);
  const points = (unit: number): number => Array.from(passage.text.slice(0, unit)).length;
  return article.toRaw(passage.offset + points(start), passage.offset + points(end));
};
