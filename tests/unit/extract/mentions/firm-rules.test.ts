import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/extract/extract.ts';
import { firmSlots } from '../../../../src/extract/mentions/firm-slots.ts';
import { findInSlots } from '../../../../src/extract/mentions/firms-in-slots.ts';
import { goodsVerbs } from '../../../../src/extract/mentions/goods-by-verb.ts';
import { goodsTies } from '../../../../src/extract/mentions/goods-of-firms.ts';
import { findProducts } from '../../../../src/extract/mentions/products.ts';
import { projectEdge } from '../../../../src/extract/mentions/project-edge.ts';
import { type Passage, passagesOf } from '../../../../src/extract/passages.ts';
import { endsInOneOf } from '../../../../src/extract/vocabulary/ends-in.ts';
import { firmForm } from '../../../../src/extract/vocabulary/firm-forms.ts';
import { isGoods } from '../../../../src/extract/vocabulary/goods.ts';
import { RawText } from '../../../../src/text/document.ts';
import { normalize } from '../../../../src/text/normalize.ts';

const passages = (text: string): Passage[] => passagesOf(normalize(new RawText(`${text}。`)));
const named = (text: string, type: string): string[] =>
  extract(normalize(new RawText(`${text}。`))).entities.flatMap((each) =>
    each.type === type ? [each.name, ...each.aliases] : [],
  );
const byId = <Rule extends { readonly id: string }>(rules: readonly Rule[]): (readonly [string, Rule])[] =>
  rules.map((rule) => [rule.id, rule] as const);

describe('firms where they act', () => {
  test.each(byId(firmSlots))('%s finds its example', (_, { example: [text, name] }) => {
    expect(named(text, 'Company')).toContain(name);
  });

  test.each(byId(firmSlots))('%s finds nothing in its counter-example', (id, { counterExample }) => {
    const rules = passages(counterExample).flatMap((passage) => {
      findInSlots(passage);
      return passage.mentions.map(({ rule }) => rule);
    });
    expect(rules).not.toContain(id);
  });
});

describe('the form of a name', () => {
  test.each([
    ['甲木矿业', 'sure'],
    ['甲木机电', 'fair'],
    ['甲木轴承', 'likely'],
    ['甲木锰业', 'sure'],
    ['甲木钣金', 'fair'],
    ['甲木压铸', 'likely'],
    ['轴承压铸', 'none'],
    ['高档瓷砖', 'none'],
    ['甲木桩工', 'possible'],
    ['圆锥滚子轴承', 'none'],
    ['冷链物流', 'none'],
    ['专业机构', 'none'],
    ['起重机', 'none'],
  ])('of %s speaks for a firm: %s', (name, form) => {
    expect(firmForm(name)).toBe(form);
  });
});

describe('goods by the firm', () => {
  const rules = byId<{ id: string; example: readonly [string, string]; counterExample: string }>([
    ...goodsTies,
    ...goodsVerbs,
  ]);

  test.each(rules)('%s finds its example', (_, { example: [text, product] }) => {
    expect(named(text, 'Product')).toContain(product);
  });

  test.each(rules)('%s finds nothing in its counter-example', (id, { counterExample }) => {
    const rulesOf = passages(counterExample).flatMap((passage) => {
      const start = passage.text.indexOf('甲木公司');
      if (start >= 0)
        passage.mentions.push({ type: 'Company', start, end: start + 4, text: '甲木公司', rule: 'test', score: 1 });
      findProducts(passage);
      return passage.mentions.map(({ rule }) => rule);
    });
    expect(rulesOf).not.toContain(id);
  });
});

describe('names in sentences', () => {
  test.each([
    ['落户三年来,岭德机电的产值年均增长四成', '岭德机电'],
    ['龙头企业沧木化学的产能占全省一半', '沧木化学'],
    ['青岛的华木经编、洛阳的永木印染、柳州的闽木拉链产能利用率很高', '闽木拉链'],
    ['3.龙南甲木发光材料:国内最大的荧光粉企业', '龙南甲木发光材料'],
    ['股东包括岚木集团和县城投公司', '岚木集团'],
    ['磁材环节有赣木科技、虔木磁业两家企业', '赣木科技'],
    ['南木集团控股51%', '南木集团'],
    ['乙木股份是中木电缆集团控股的上市公司', '中木电缆集团'],
    ['它为青河的甲木家居、乙木智造两家企业供货', '甲木家居'],
    ['向甲木、乙木度等运动品牌供应面料', '甲木'],
  ])('%s: a firm', (text, name) => {
    expect(named(text, 'Company')).toContain(name);
  });

  test.each([
    '计划引进定制家居、木塑材料、生物质颗粒等企业',
    '大力发展精细化工、生物医药,',
    '由支援青岛市的专家组负责',
    '整车所用的圆锥轴承已投产',
    '履带起重机已下线',
  ])('%s: no firm', (text) => {
    expect(named(text, 'Company')).toEqual([]);
  });

  test.each([
    ['产品覆盖中型喷雾机和车桥总成', '中型喷雾机'],
    ['公司主要生产中型喷雾机和车桥总成', '车桥总成'],
    ['公司主打20微米铝塑膜', '铝塑膜'],
    ['重点招引工程轮胎、动力电机等环节的企业', '工程轮胎'],
    ['它的牵引齿轮由甲木电气供应', '牵引齿轮'],
    ['全市形成铸造硅棒9吉瓦、切割片5吉瓦的产能', '铸造硅棒'],
  ])('%s: goods', (text, name) => {
    expect(named(text, 'Product')).toContain(name);
  });

  test.each([
    ['投资近9亿元的废旧轮胎综合利用项目已开工', '废旧轮胎综合利用项目'],
    ['建设的年产3吉瓦P型薄膜板及支架项目已投产', '年产3吉瓦P型薄膜板及支架项目'],
    ['2.瑞士甲木水泵青岛基地。已签约', '瑞士甲木水泵青岛基地'],
    ['随着甲木公司“星火”产线投产', '甲木公司“星火”产线'],
    ['总投资7亿元的海岛智能水产产业园已封顶', '海岛智能水产产业园'],
  ])('%s: a project', (text, name) => {
    expect(named(text, 'Project')).toContain(name);
  });

  test('工程 of 工程机械 is no project', () => {
    expect(named('发展矿山救援车与智能工程机械', 'Project')).toEqual([]);
  });
});

test('the edge of a project takes in its measure', () => {
  expect(projectEdge('建设年产5万套车门项目', 9, 0, [])).toBe(2);
});

test('endings are looked up whole', () => {
  expect(endsInOneOf(['轴承', '机'])('滚子轴承')).toBe(true);
  expect(endsInOneOf(['轴承', '机'])('承')).toBe(false);
  expect(isGoods('转向节')).toBe(true);
  expect(isGoods('服务')).toBe(false);
});
