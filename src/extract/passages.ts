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

/** Nobody writes longer sentences; what is longer is a list or no text, and is cut so that time grows with its length alone. */
const longestSentence = 600;
const longestPassage = 4_000;

const sentenceEnd = /[。!?;](?:[”’」)])?|…{2}/g;

/**
 * Where the sentences of a paragraph stand, each with its end mark. A semicolon ends a sentence too.
 *
 * @example sentencesOf('甲厂投产。乙厂开工') // [{ start: 0, end: 5 }, { start: 5, end: 9 }]
 */
const sentencesOf = (text: string): Range[] => {
  const ranges: Range[] = [];
  let start = 0;
  const close = (end: number): void => {
    while (end - start > longestSentence) {
      const comma = text.lastIndexOf(',', start + longestSentence);
      const cut = comma > start ? comma + 1 : start + longestSentence;
      ranges.push({ start, end: cut });
      start = cut;
    }
    if (end > start) ranges.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) close(match.index + match[0].length);
  close(text.length);
  return ranges;
};

/** The pieces of a paragraph that is no prose: whole sentences of up to so many characters together. */
const piecesOf = (text: string): Range[] => {
  if (text.length <= longestPassage) return text === '' ? [] : [{ start: 0, end: text.length }];
  const pieces: Range[] = [];
  let start = 0;
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    if (sentence.end - start > longestPassage && end > start) {
      pieces.push({ start, end });
      start = end;
    }
    end = sentence.end;
  }
  if (end > start) pieces.push({ start, end });
  return pieces;
};

const surrogate = /[\uD800-\uDBFF]/;

/** Code points of the first so many UTF-16 units of a text. */
const codePoints = (text: string, units: number): number =>
  units > 0 && surrogate.test(text) ? Array.from(text.slice(0, units)).length : units;

/** The paragraphs that belong to the article: page furniture, scripts and picture names are left out. */
export const passagesOf = (article: NormalizedText): Passage[] =>
  article.paragraphs
    .filter(({ kind }) => isContent(kind))
    .flatMap(({ number, kind, start, end }) => {
      const text = article.slice(start, end);
      return piecesOf(text).map((piece) => ({
        paragraph: number,
        kind,
        text: text.slice(piece.start, piece.end),
        offset: start + codePoints(text, piece.start),
      }));
    })
    .map(({ paragraph, kind, text, offset }, index) => ({
      index,
      paragraph,
      kind,
      text,
      offset,
      sentences: sentencesOf(text),
      mentions: [],
    }));

/** The raw span of a stretch of a passage given in UTF-16 units. */
export const rawSpan = (article: NormalizedText, passage: Passage, start: number, end: number): Range => {
  const { text, offset } = passage;
  if (article.length === article.text.length) return article.toRaw(offset + start, offset + end);
  return article.toRaw(offset + codePoints(text, start), offset + codePoints(text, end));
};
