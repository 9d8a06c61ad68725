import { describe, expect, test } from 'vitest';
import { findByEnding } from '../../../../src/extract/mentions/by-ending.ts';
import { endingRules } from '../../../../src/extract/mentions/endings.ts';
import type { Mention } from '../../../../src/extract/mentions/mention.ts';
import { productFrames } from '../../../../src/extract/mentions/product-frames.ts';
import { findProducts, productRules } from '../../../../src/extract/mentions/products.ts';
import { findTitledWorks, titledRules } from '../../../../src/extract/mentions/titled-works.ts';
import { findUnnamedProjects, unnamedRules } from '../../../../src/extract/mentions/unnamed-projects.ts';
import { type Passage, passagesOf } from '../../../../src/extract/passages.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';

const found = (text: string, find: (passage: Passage) => void): readonly Mention[] =>
  // A full stop makes body text of it, so that no rule for headings or menus takes it.
  passagesOf(normalize(new RawText(`${text}。`))).flatMap((passage) => {
    find(passage);
    return passage.mentions;
  });

const byEnding = (text: string): readonly Mention[] => found(text, (passage) => findByEnding(passage, []));
const byId = <Rule extends { readonly id: string }>(rules: readonly Rule[]): (readonly [string, Rule])[] =>
  rules.map((rule) => [rule.id, rule] as const);

describe('names by their endings', () => {
  test.each(byId(endingRules))('%s finds its example', (_, { example: [text, name], type }) => {
    expect(byEnding(text)).toContainEqual(expect.objectContaining({ text: name, type }));
  });

  test.each(byId(endingRules))('%s names nothing in its counter-example', (id, { counterExample }) => {
    expect(byEnding(counterExample).map(({ rule }) => rule)).not.toContain(id);
  });
});

describe('products by what is said of them', () => {
  const rules = [
    ...byId<{ id: string; example: readonly [string, string]; counterExample: string }>(productRules),
    ...byId(productFrames),
  ];

  test.each(rules)('%s finds its example', (_, { example: [text, product] }) => {
    expect(found(text, findProducts)).toContainEqual(expect.objectContaining({ text: product, type: 'Product' }));
  });

  test.each(rules)('%s finds nothing in its counter-example', (id, { counterExample }) => {
    expect(found(counterExample, findProducts).map(({ rule }) => rule)).not.toContain(id);
  });
});

describe('programmes, agreements and facilities', () => {
  test.each(byId(titledRules))('%s finds its example', (_, { example: [text, name], type }) => {
    expect(found(text, findTitledWorks)).toContainEqual(expect.objectContaining({ text: name, type }));
  });

  test.each(byId(titledRules))('%s finds nothing in its counter-example', (id, { counterExample }) => {
    expect(found(counterExample, findTitledWorks).map(({ rule }) => rule)).not.toContain(id);
  });
});

describe('projects without a name', () => {
  test.each(byId(unnamedRules))('%s finds its example', (_, { example: [text, name] }) => {
    expect(found(text, findUnnamedProjects)).toContainEqual(expect.objectContaining({ text: name, type: 'Project' }));
  });

  test.each(byId(unnamedRules))('%s finds nothing in its counter-example', (id, { counterExample }) => {
    expect(found(counterExample, findUnnamedProjects).map(({ rule }) => rule)).not.toContain(id);
  });
});
