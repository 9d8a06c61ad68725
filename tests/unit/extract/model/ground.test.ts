import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LooseAnswer } from '../../../../src/extract/model/answer-format.ts';
import { GroundedAnswers } from '../../../../src/extract/model/ground/ground.ts';
import { modelRequests } from '../../../../src/extract/model/prompt.ts';
import { firstAnswer, madeUpArticle, passagesIn, secondAnswer } from '../../../support/model/model-run.ts';

const [request] = modelRequests(passagesIn(madeUpArticle), { passageTokens: 1500, answer: 'json_schema' });
const [supply] = firstAnswer.relations;
const [investment] = secondAnswer.figures;

const ground = (answer: Partial<LooseAnswer>): GroundedAnswers => {
  const grounded = new GroundedAnswers();
  if (request === undefined) throw new Error('nothing is asked');
  grounded.add(request, { entities: firstAnswer.entities, relations: [], figures: [], ...answer });
  return grounded;
};

const company = (changed: object): object => ({
  type: 'Company',
  name: '丙电公司',
  aliases: [],
  paragraph: 2,
  quote: '丙电公司',
  ...changed,
});
const withCompany = { entities: [...firstAnswer.entities, company({})] };
const figure = (changed: object): object => ({ ...investment, paragraph: 2, ...changed });

describe('an answer of a model', () => {
  it.each<[string, Partial<LooseAnswer>]>([
    ['QUOTE_NOT_FOUND', { entities: [company({ quote: '丙电公司集团' })] }],
    ['QUOTE_NOT_FOUND', { entities: [company({ quote: '' })] }],
    ['NAME_NOT_IN_QUOTE', { entities: [company({ name: '丙电集团' })] }],
    ['WRONG_FORM', { entities: [company({ type: 'Factory' })] }],
    ['WRONG_FORM', { entities: ['丙电公司'] }],
    ['QUOTE_NOT_FOUND', { relations: [{ ...supply, quote: '甲木公司向乙车公司供应车门' }] }],
    ['END_UNKNOWN', { relations: [{ ...supply, object: '丁公司' }] }],
    ['ENDS_NOT_IN_QUOTE', { relations: [{ ...supply, quote: '双方签订长期合同' }] }],
    ['WRONG_TYPES', { relations: [{ ...supply, object: '车门' }] }],
    ['WRONG_TYPES', { relations: [{ ...supply, object: '甲木公司' }] }],
    ['WRONG_FORM', { relations: [{ ...supply, predicate: 'LIKES' }] }],
    ['FIGURE_NOT_IN_QUOTE', { ...withCompany, figures: [figure({ value: 8.7 })] }],
    ['FIGURE_NOT_IN_QUOTE', { ...withCompany, figures: [figure({ unit: '万元' })] }],
    ['FIGURE_NOT_IN_QUOTE', { ...withCompany, figures: [figure({ quote: '建设电池项目' })] }],
    ['WRONG_UNIT', { ...withCompany, figures: [figure({ metric: 'area' })] }],
    ['END_UNKNOWN', { figures: [figure({})] }],
  ])('loses what is %s, and it is counted', (reason, answer) => {
    const { dropped, relations, figures } = ground(answer);
    expect(dropped).toMatchObject([{ reason, from: 1, to: 2 }]);
    expect([...relations, ...figures]).toEqual([]);
  });

  it('loses a wrong item alone', () => {
    const { relations, dropped } = ground({ relations: [{ ...supply, quote: '乙车公司向甲木公司' }, supply, null] });
    expect(relations).toHaveLength(1);
    expect(dropped.map(({ reason }) => reason)).toEqual(['QUOTE_NOT_FOUND', 'WRONG_FORM']);
  });

  it('never has a quote over the end of a paragraph', () => {
    const { dropped } = ground({ relations: [{ ...supply, quote: '青河市全部工厂。\n丙电公司' }] });
    expect(dropped).toMatchObject([{ reason: 'QUOTE_NOT_FOUND' }]);
  });

  it('finds a quote whose paragraph was counted wrongly', () => {
    const { relations } = ground({ relations: [{ ...supply, paragraph: 7 }] });
    expect(relations).toMatchObject([{ support: { passage: 0, start: 0, end: 15 } }]);
  });

  it('has a relation of which one end stands elsewhere as inferred, and less sure', () => {
    const [inferred] = ground({ relations: [{ ...supply, quote: '乙车公司供应车门' }] }).relations;
    const [stated] = ground({ relations: [supply] }).relations;
    expect(inferred?.basis).toBe('INFERRED');
    expect(inferred?.score).toBeLessThan(stated?.score ?? 0);
  });

  it('keeps of aliases and qualifiers only what the text has', () => {
    const aliases = { entities: [company({ aliases: ['丙电', '丙电公司', '丙集团', ''] })] };
    expect([...(ground(aliases).entities[0]?.aliases ?? [])]).toEqual(['丙电']);
    expect(ground({ relations: [{ ...supply, product: '轮胎', title: '经理' }] }).relations[0]?.qualifiers).toEqual({});
  });

  it('takes a number of the same size in another multiple, with unit and comparator of the text', () => {
    const { figures } = ground({ ...withCompany, figures: [figure({ value: 86_000, unit: '万元' })] });
    expect(figures).toMatchObject([{ quantity: { value: 8.6, unit: '亿元', comparator: '=' } }]);
  });

  it('takes a year only where the paragraph has it', () => {
    expect(ground({ ...withCompany, figures: [figure({ year: 2024 })] }).figures[0]?.year).toBeUndefined();
  });

  it('gives a region of one official division its code', () => {
    const region = { type: 'Region', name: '青河市', aliases: [], paragraph: 1, quote: '青河市' };
    expect(ground({ entities: [region] }).entities).toMatchObject([{ type: 'Region', name: '青河市' }]);
  });

  it('whatever it holds, is read without an error, and each fact stands in the text', () => {
    const text = fc.oneof(fc.constantFrom('甲木公司', '乙车公司', '车门', '供应', ''), fc.string());
    const item = fc.oneof(
      fc.record({
        type: fc.constantFrom('Company', 'Product', 'x'),
        name: text,
        aliases: fc.array(text),
        paragraph: fc.integer(),
        quote: text,
      }),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.array(item), (entities) => {
        const grounded = ground({ entities });
        const passages = request?.group.map(({ passage }) => passage) ?? [];
        for (const { name, places } of grounded.entities)
          for (const { passage, start, end } of places) expect(passages[passage]?.text.slice(start, end)).toBe(name);
        expect(grounded.dropped.length + grounded.entities.reduce((sum, { places }) => sum + places.length, 0)).toBe(
          entities.length,
        );
      }),
    );
  });
});
