import { describe, expect, test } from 'vitest';
import { rawSpan } from '../../../src/extract/passages.ts';
import { draftMadeUp, readMadeUp } from '../../support/read-made-up.ts';

const claims = (text: string): string[] =>
  readMadeUp(text).relations.map(
    ({ subject, predicate, object, modality }) => `${subject.name} ${predicate} ${object.name} ${modality}`,
  );

describe('how sure a text is', () => {
  test.each([
    ['甲木公司位于青岛市。', '甲木公司 LOCATED_IN 青岛市 ACTUAL'],
    ['甲木公司拟投资3亿元建设青河车门研发基地。', '甲木公司 DEVELOPS 青河车门研发基地 PLANNED'],
    ['甲木公司争当车门产业链链主。', '甲木公司 LEADS 车门产业链 ASPIRATIONAL'],
  ])('%s', (text, claim) => {
    expect(claims(text)).toContain(claim);
  });

  test.each(['甲木公司尚未与乙木公司签署协议。', '甲木公司没有落户青岛市。', '甲木公司取消收购乙木公司。'])(
    'what is denied is no claim: %s',
    (text) => {
      expect(claims(text)).toEqual([]);
    },
  );
});

test('an agreement reached is a partnership, whatever else the sentence says', () => {
  expect(claims('近日,甲木集团已与青岛市政府达成意向。')).toContain('甲木集团 PARTNERS_WITH 青岛市政府 ACTUAL');
});

describe('lists and what stands for names', () => {
  test('ten firms in a list are ten facts', () => {
    const names = Array.from('甲乙丙丁戊己庚辛壬癸', (stem) => `${stem}木车门有限公司`);
    const located = claims(`${names.join('、')}等企业先后落户青岛市。`);
    expect(located).toEqual(names.map((name) => `${name} LOCATED_IN 青岛市 ACTUAL`));
  });

  test('公司 is the firm that the paragraph speaks of, and never the one of a paragraph that names another', () => {
    const text = '甲木公司成立于2001年。公司主要生产车门。\n乙木公司成立于2002年。公司主要生产车窗。';
    expect(claims(text)).toEqual(['甲木公司 PRODUCES 车门 ACTUAL', '乙木公司 PRODUCES 车窗 ACTUAL']);
  });

  test('a short form is the firm of the full name', () => {
    const { entities } = draftMadeUp('青岛甲木光电科技有限公司投产。甲木光电总投资3亿元。');
    expect(entities.filter(({ type }) => type === 'Company')).toEqual([
      { name: '青岛甲木光电科技有限公司', type: 'Company', aliases: ['甲木光电'] },
    ]);
  });

  test('a group and its local firm in one sentence are two', () => {
    const { entities } = draftMadeUp('青岛甲木车门有限公司由甲木车门集团投资5亿元设立。');
    expect(entities.filter(({ type }) => type === 'Company').map(({ name }) => name)).toEqual([
      '青岛甲木车门有限公司',
      '甲木车门集团',
    ]);
  });
});

describe('offices', () => {
  test('each part of a title belongs to the body that it or the part before names', () => {
    const { relations } = draftMadeUp(
      '青岛市委常委、副市长，黄岛区委书记周明远出席。甲木集团党委书记、董事长李长河讲话。',
    );
    expect(relations.map(({ subject, object, qualifiers }) => [subject, object, qualifiers['title']])).toEqual([
      ['周明远', '黄岛区', '区委书记'],
      ['李长河', '甲木集团', '党委书记、董事长'],
    ]);
  });
});

test.each([
  '',
  '\n\n',
  '首页 | 联系我们',
  'function a() { return 1; }',
  '。。。,,,',
  '((((())))）））',
  '年产'.repeat(200),
])('odd text gives a draft, if an empty one: %j', (text) => {
  expect(() => draftMadeUp(text)).not.toThrow();
});

test.each([
  '甲木公司由乙木公司投资3亿元设立,',
  '投资3亿元建设',
  '甲木公司、',
  '产业园',
  '市委副书记、市长、',
  '1,',
  '(',
])('time grows with the length alone where nobody ends a sentence: %s', (words) => {
  const read = (length: number): number => {
    const start = process.cpuUsage();
    readMadeUp(words.repeat(length / words.length));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  };
  read(2_000);
  // Ten times as long, and five times as much is left for what else the machine does.
  expect(read(40_000)).toBeLessThan(Math.max(0.2, read(4_000)) * 50);
});

test('a paragraph that is cut keeps its line and its places', () => {
  const long = `${'园区环境优美。'.repeat(900)}甲木公司位于青岛市。`;
  const { relations, passages, article } = readMadeUp(long);
  expect(passages.length).toBeGreaterThan(1);
  expect(new Set(passages.map(({ paragraph }) => paragraph))).toEqual(new Set([1]));
  const [relation] = relations;
  const passage = passages[relation?.support.passage ?? 0];
  if (relation === undefined || passage === undefined) throw new Error('one relation');
  const span = rawSpan(article, passage, relation.support.start, relation.support.end);
  expect(article.raw.slice(span.start, span.end)).toBe('甲木公司位于青岛市');
});
