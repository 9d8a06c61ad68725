import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/extract/entities/entity.ts';
import type { Extraction } from '../../../../src/extract/extraction.ts';
import type { Figure } from '../../../../src/extract/figures/figure.ts';
import { mergeDrafts } from '../../../../src/extract/model/merge.ts';
import type { ModelDraft } from '../../../../src/extract/model/model-draft.ts';
import type { Relation } from '../../../../src/extract/relations/relation.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';

const company = (name: string, rule: string, aliases: string[] = []): Entity => ({
  type: 'Company',
  name,
  aliases: new Set(aliases),
  places: [],
  rule,
  score: 0.6,
});
const relation = (subject: Entity, object: Entity, changed: Partial<Relation> = {}): Relation => ({
  subject,
  predicate: 'SUPPLIES',
  object,
  qualifiers: {},
  modality: 'ACTUAL',
  basis: 'STATED',
  support: { passage: 0, start: 0, end: 9 },
  rule: subject.rule === 'model' ? 'model' : 'supply',
  score: 0.8,
  ...changed,
});
const figure = (subject: Entity, value: number): Figure => ({
  subject,
  metric: 'investment',
  name: '投资',
  quantity: { start: 0, end: 4, value, unit: '亿元', measure: 'money', comparator: '=' },
  year: undefined,
  kind: 'ACTUAL',
  support: { passage: 0, start: 0, end: 4 },
  rule: subject.rule === 'model' ? 'model' : 'money',
  score: 0.5,
});

const byRules = (facts: Partial<Extraction>): Extraction => ({
  article: normalize(new RawText('甲')),
  passages: [],
  entities: [],
  relations: [],
  figures: [],
  ...facts,
});
const byModel = (facts: Partial<ModelDraft>): ModelDraft => ({
  model: 'made-up-model',
  entities: [],
  relations: [],
  figures: [],
  dropped: [],
  failed: [],
  requests: 1,
  usage: { input: 0, output: 0 },
  cost: undefined,
  ...facts,
});

describe('drafts of rules and model together', () => {
  it('are surer where both say the same, and tell both reasons', () => {
    const [a, b] = [company('甲木公司', 'suffix'), company('乙车公司', 'suffix')];
    const [c, d] = [company('甲木公司', 'model'), company('乙车公司', 'model')];
    const merged = mergeDrafts(
      byRules({ entities: [a, b], relations: [relation(a, b)], figures: [figure(a, 8.6)] }),
      byModel({ entities: [c, d], relations: [relation(c, d)], figures: [figure(c, 8.6)] }),
    );
    expect(merged.entities).toEqual([a, b]);
    expect(merged.entities[0]).toMatchObject({ rule: 'suffix', alsoBy: ['model'], score: 0.84 });
    expect(merged.relations).toEqual([
      {
        ...relation(a, b),
        score: 0.96,
        alsoBy: ['model'],
        reasons: ['the rule supply and the model made-up-model drafted the same'],
      },
    ]);
    expect(merged.figures).toMatchObject([{ rule: 'money', alsoBy: ['model'], score: 0.75 }]);
  });

  it('keep what one of them says alone, and tell whose it is', () => {
    const [a, b] = [company('甲木公司', 'suffix'), company('乙车公司', 'suffix')];
    const [c, d] = [company('甲木公司', 'model'), company('丙电公司', 'model')];
    const merged = mergeDrafts(
      byRules({ entities: [a, b], relations: [relation(a, b)] }),
      byModel({ entities: [c, d], relations: [relation(c, d)] }),
    );
    expect(merged.entities.map(({ name, rule }) => [name, rule])).toEqual([
      ['甲木公司', 'suffix'],
      ['乙车公司', 'suffix'],
      ['丙电公司', 'model'],
    ]);
    expect(merged.relations).toHaveLength(2);
    expect(merged.relations[0]).toEqual(relation(a, b));
    expect(merged.relations[1]).toMatchObject({
      rule: 'model',
      reasons: ['the model made-up-model drafted it, no rule did'],
      subject: a,
    });
  });

  it('see one thing behind a form of its name, but not behind a form that two have', () => {
    const a = company('甲木车门有限公司', 'suffix', ['甲木']);
    const b = company('甲木轮胎有限公司', 'suffix', ['甲木', '甲木轮胎']);
    const merged = mergeDrafts(
      byRules({ entities: [a, b] }),
      byModel({ entities: [company('甲木轮胎', 'model'), company('甲木', 'model')] }),
    );
    expect(merged.entities.map(({ name }) => name)).toEqual(['甲木车门有限公司', '甲木轮胎有限公司', '甲木']);
  });

  it('stand side by side where they differ in modality, direction or number', () => {
    const [a, b] = [company('甲木公司', 'suffix'), company('乙车公司', 'suffix')];
    const [c, d] = [company('甲木公司', 'model'), company('乙车公司', 'model')];
    const merged = mergeDrafts(
      byRules({ entities: [a, b], relations: [relation(a, b)], figures: [figure(a, 8.6)] }),
      byModel({
        entities: [c, d],
        relations: [relation(d, c), relation(c, d, { modality: 'PLANNED' })],
        figures: [figure(c, 86)],
      }),
    );
    expect(merged.relations).toHaveLength(3);
    expect(merged.figures).toHaveLength(2);
    expect(merged.relations.every(({ alsoBy }) => alsoBy === undefined)).toBe(true);
  });

  it('take a partnership for the same from either side', () => {
    const [a, b] = [company('甲木公司', 'suffix'), company('乙车公司', 'suffix')];
    const [c, d] = [company('甲木公司', 'model'), company('乙车公司', 'model')];
    const merged = mergeDrafts(
      byRules({ entities: [a, b], relations: [relation(a, b, { predicate: 'PARTNERS_WITH' })] }),
      byModel({ entities: [c, d], relations: [relation(d, c, { predicate: 'PARTNERS_WITH' })] }),
    );
    expect(merged.relations).toMatchObject([{ alsoBy: ['model'] }]);
  });

  it('of a model that drafted nothing are those of the rules', () => {
    const rules = byRules({ entities: [company('甲木公司', 'suffix')] });
    expect(mergeDrafts(rules, byModel({}))).toEqual(rules);
  });
});
