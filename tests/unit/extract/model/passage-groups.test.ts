import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../../../src/extract/model/cost.ts';
import { groupPassages, halvesOf, type Piece, textOf } from '../../../../src/extract/model/passage-groups.ts';
import { modelRequests, promptVersion } from '../../../../src/extract/model/prompt.ts';
import { estimateTokens } from '../../../../src/extract/model/tokens.ts';
import { madeUpArticle, passagesIn } from '../../../support/model/model-run.ts';

const sentence = fc
  .array(fc.constantFrom(...Array.from('甲木公司车门供应产量今年ab1，')), { minLength: 1, maxLength: 40 })
  .map((each) => `甲${each.join('')}。`);
const article = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 6 }).map((each) => each.join('')),
    { minLength: 1, maxLength: 8 },
  )
  .map((each) => each.join('\n'));

const sizeOf = (group: readonly Piece[]): number =>
  group.reduce((sum, piece) => sum + estimateTokens(textOf(piece)), 0);
const wholeText = (groups: readonly (readonly Piece[])[]): string => groups.flat().map(textOf).join('');

describe('the groups of paragraphs that are asked about', () => {
  it('hold the whole article once, in its order, none more than the bound', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 5, max: 200 }), (text, bound) => {
        const passages = passagesIn(text);
        const groups = groupPassages(passages, bound);
        expect(wholeText(groups)).toBe(passages.map((passage) => passage.text).join(''));
        // Sentences put together again round up once, not once each.
        for (const group of groups) expect(sizeOf(group)).toBeLessThanOrEqual(bound);
      }),
    );
  });

  it('have halves that hold the whole of them, down to one sentence', () => {
    fc.assert(
      fc.property(article, (text) => {
        const [group = []] = groupPassages(passagesIn(text), 10_000);
        const halves = halvesOf(group);
        const sentences = group.flatMap(({ passage }) => passage.sentences);
        expect(halves.length).toBe(sentences.length < 2 ? 0 : 2);
        expect(wholeText(halves)).toBe(halves.length === 0 ? '' : wholeText([group]));
        for (const half of halves) expect(wholeText([half]).length).toBeLessThan(wholeText([group]).length);
      }),
    );
  });
});

describe('a request', () => {
  const passages = passagesIn(madeUpArticle);
  const settings = { passageTokens: 45, answer: 'json_schema' } as const;

  it('numbers its paragraphs from 1 and knows their lines in the raw text', () => {
    const requests = modelRequests(passages, settings);
    expect(requests.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(requests[1]?.messages[1]?.content).toContain('[1] 丙电公司总投资8.6亿元');
  });

  it('tells types, predicates with their direction and metrics from the vocabularies, and leaves no place open', () => {
    const [system, user] = modelRequests(passages, settings)[0]?.messages ?? [];
    expect(system?.content).toContain('- SUPPLIES (supplier → customer, never the other way): Company → Company');
    expect(system?.content).toContain('- investment: 投资额');
    expect(`${system?.content}${user?.content}`).not.toMatch(/\{\{|undefined/);
  });

  it('has a version for each way to say the form of the answer', () => {
    expect(promptVersion('json_schema')).toMatch(/^[0-9a-f]{12}$/);
    expect(promptVersion('json_schema')).not.toBe(promptVersion('json_object'));
  });
});

describe('the cost of a run', () => {
  it('is estimated for what must be asked, and kept answers cost nothing', () => {
    const requests = modelRequests(passagesIn(madeUpArticle), { passageTokens: 45, answer: 'json_schema' });
    const prices = { input: 1_000_000, output: 0, currency: '元' };
    const priced = { prices, answer: 'json_schema' } as const;
    const all = estimateCost(requests, () => false, priced);
    expect(all).toMatchObject({ requests: 2, kept: 0, cost: all.tokens.input });
    expect(estimateCost(requests, () => true, priced)).toEqual({
      requests: 0,
      kept: 2,
      tokens: { input: 0, output: 0 },
      cost: 0,
    });
    expect(estimateCost(requests, () => false, { ...priced, prices: undefined }).cost).toBeUndefined();
  });

  it('counts the schema once, whether it stands in the prompt or beside it', () => {
    const tokens = (['json_schema', 'json_object'] as const).map((answer) => {
      const requests = modelRequests(passagesIn(madeUpArticle), { passageTokens: 1500, answer });
      return estimateCost(requests, () => false, { prices: undefined, answer }).tokens.input;
    });
    expect(Math.abs((tokens[0] ?? 0) - (tokens[1] ?? 0))).toBeLessThan(50);
    expect(Math.min(...tokens)).toBeGreaterThan(1000);
  });

  it('counts a Chinese character as a token and Latin letters by four', () => {
    expect(estimateTokens('甲木公司，')).toBe(5);
    expect(estimateTokens('abcdefgh')).toBe(2);
    expect(estimateTokens('')).toBe(0);
  });
});
