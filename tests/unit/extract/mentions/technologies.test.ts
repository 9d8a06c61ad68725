import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.ts';
import { findTechnologies, technologyRules } from '../../../../src/extract/mentions/technologies.ts';
import { passagesOf } from '../../../../src/extract/passages.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';

const rulesIn = (text: string): string[] =>
  passagesOf(normalize(new RawText(`${text}。`))).flatMap((passage) => {
    findTechnologies(passage);
    return passage.mentions.map(({ rule }) => rule);
  });
const technologies = (text: string): string[] =>
  extract(normalize(new RawText(`${text}。`))).entities.flatMap(({ type, name }) =>
    type === 'Technology' ? [name] : [],
  );

describe('technologies', () => {
  test.each(technologyRules.map((rule) => [rule.id, rule] as const))('%s finds its example', (_, { example }) => {
    expect(technologies(example[0])).toContain(example[1]);
  });

  test.each(technologyRules.map((rule) => [rule.id, rule] as const))(
    '%s finds nothing in its counter-example',
    (id, { counterExample }) => {
      expect(rulesIn(counterExample)).not.toContain(id);
    },
  );

  test.each(['企业掌握核心关键技术', '园区采用数字化管理技术', '当地引进技术人才', '全厂采用先进的节能环保工艺'])(
    'are not named by general words: %s',
    (text) => {
      expect(technologies(text)).toEqual([]);
    },
  );

  test('are one with and without 技术', () => {
    expect(technologies('公司攻克石英甲木熔炼,应用石英甲木熔炼技术后成材率提高')).toEqual(['石英甲木熔炼技术']);
  });
});
