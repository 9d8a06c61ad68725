import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { listSources, readSource } from '../../../src/facts/source-files.ts';
import { RawText } from '../../../src/text/document.ts';
import { normalize } from '../../../src/text/normalize.ts';
import type { NormalizedParagraph, NormalizedText } from '../../../src/text/normalized.ts';
import { isContent } from '../../../src/text/paragraph-rule.ts';
import { isTraditionalOnly } from '../../../src/text/simplified.ts';
import { documentsFolder } from '../../support/documents.ts';

const loaders = resolve(import.meta.dirname, '../../../loaders');

const factsOf = (id: string, ctx: TestContext) => {
  const { facts, raw } = readSource(loaders, id, documentsFolder);
  if (raw === undefined || facts.value === undefined) return ctx.skip(`the raw text of ${id} is not at hand`);
  return { facts: facts.value, text: normalize(raw) };
};

const textsIn = (folder: string, ctx: TestContext): RawText[] => {
  const path = documentsFolder === undefined ? undefined : resolve(documentsFolder, folder);
  if (path === undefined || !existsSync(path)) return ctx.skip(`no articles in ${folder} beside the documents`);
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return names.map((name) => new RawText(readFileSync(join(path, name), 'utf8')));
};

interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

const placesOf = (evidence: readonly object[]): Place[] =>
  evidence.filter((each): each is Place => 'paragraph' in each);

/** The paragraph of a normalised text that a raw span lies in, and the span’s normalised words. */
const whereIs = (text: NormalizedText, { start, end }: Place): [NormalizedParagraph | undefined, string] => {
  const span = text.fromRaw(start, end);
  return [text.paragraphAt(span.start), text.slice(span.start, span.end)];
};

describe.each(listSources(loaders))('the document of %s', (id) => {
  it('has every piece of evidence in a paragraph of the article, or a date in its by-line', (ctx) => {
    const { facts, text } = factsOf(id, ctx);
    const evidence = [...facts.entities, ...facts.claims, ...facts.observations].flatMap((fact) => fact.evidence);
    const places = placesOf(evidence);
    expect(places.length).toBeGreaterThan(0);
    const outside = places.flatMap((place) => {
      const [paragraph, words] = whereIs(text, place);
      const dates = paragraph?.kind === 'BYLINE' && /^\d{4}(?:-\d{2}){0,2}$/.test(words);
      const inside = paragraph?.number === place.paragraph && (isContent(paragraph.kind) || dates);
      return inside ? [] : [`${place.paragraph}: ${words}`];
    });
    expect(outside).toEqual([]);
  });

  it('has the name or an alias of nearly every entity in a paragraph of its evidence', (ctx) => {
    const { facts, text } = factsOf(id, ctx);
    const unnamed = facts.entities.filter(({ name, aliases = [], evidence }) => {
      const numbers = new Set(placesOf(evidence).map(({ paragraph }) => paragraph));
      return ![name, ...aliases].some((words) => text.find(words).some(({ paragraph }) => numbers.has(paragraph)));
    });
    expect(unnamed.length / facts.entities.length).toBeLessThan(0.2);
  });

  it('finds every span of evidence again by its normalised words', (ctx) => {
    const { facts, text } = factsOf(id, ctx);
    for (const place of placesOf(facts.entities.flatMap(({ evidence }) => evidence))) {
      const found = text.find(whereIs(text, place)[1]);
      expect(found.some(({ start, end }) => start === place.start && end <= place.end)).toBe(true);
    }
  });
});

describe('every text at hand', () => {
  const folders = ['.', '../articles/labelled', '../articles/unlabelled'];

  it.for(folders)('in %s reads as Simplified writing without pinyin in brackets', (folder, ctx) => {
    for (const raw of textsIn(folder, ctx)) {
      const { text } = normalize(raw);
      expect(Array.from(text).filter(isTraditionalOnly)).toEqual([]);
      expect(text.match(/[([][^)\]]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][^)\]]*[)\]]/gu)).toBeNull();
    }
  });

  it.for(folders)('in %s is its own normal form and leads back', (folder, ctx) => {
    for (const raw of textsIn(folder, ctx)) {
      const normalized = normalize(raw);
      expect(normalize(new RawText(normalized.text)).text).toBe(normalized.text);
      expect(normalized.paragraphs).toHaveLength(raw.paragraphs.length);
      for (const { start, end, number } of normalized.paragraphs) {
        const back = normalized.toRaw(start, end);
        const paragraph = raw.paragraph(number);
        expect(back.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity);
        expect(back.end).toBeLessThanOrEqual(paragraph?.end ?? 0);
      }
    }
  });

  it.for(folders)('in %s has no furniture left among its prose', (folder, ctx) => {
    const furniture = /copyright|getElementById|className|版权所有|验证码|上一篇|\.(?:jpg|png)$|^发布(?:时间|人)/i;
    for (const raw of textsIn(folder, ctx)) {
      const normalized = normalize(raw);
      const article = normalized.paragraphs.filter(({ kind }) => isContent(kind));
      const words = article.map(({ start, end }) => normalized.slice(start, end));
      expect(words.filter((paragraph) => furniture.test(paragraph))).toEqual([]);
      expect(words.join('').length).toBeGreaterThan(raw.length / 5);
    }
  });
});
