import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const named = (text: string, type: string): string[] =>
  readMadeUp(text)
    .entities.filter((each) => each.type === type)
    .map(({ name }) => name);

const products = (text: string): string[] => named(text, 'Product');

describe('goods by what is said of them', () => {
  test.each([
    ['青河甲木有限公司能造摩擦环。', '摩擦环'],
    ['青河甲木有限公司去年拿出了测速泵样机。', '测速泵'],
    ['青河甲木有限公司造卡环已有多年。', '卡环'],
    ['卡环、测速泵一年卖出3万台。', '测速泵'],
    ['卡环、测速泵两样都卖到了欧洲。', '卡环'],
    ['测速泵眼下还得从外省买。', '测速泵'],
    ['摩擦环一向从乙木公司购进。', '摩擦环'],
    ['摩擦环全靠日本。', '摩擦环'],
    ['可摩擦环至今得向乙木公司采购。', '摩擦环'],
    ['当地急需引进摩擦环企业。', '摩擦环'],
    ['达产后摩擦环年产能4万套。', '摩擦环'],
    ['甲木公司做了三十年摩擦环。', '摩擦环'],
    ['甲木公司给乙木公司供了三年摩擦环,从不误事。', '摩擦环'],
    ['甲木公司主打产品为不锈钢螺栓。', '不锈钢螺栓'],
    ['甲木公司主打自卸车。', '自卸车'],
    ['甲木公司把废料做成了泡沫玻璃。', '泡沫玻璃'],
    ['工厂一天产出毛油20吨。', '毛油'],
    ['青河市还缺探针台。', '探针台'],
    ['甲木公司主打有机硅。', '有机硅'],
  ])('%s', (text, product) => {
    expect(products(`青河市很大。${text}`)).toContain(product);
  });

  test.each(['开发区部件很多。', '全市设计较强,制造偏弱。', '货物三样,已经装船。', '工人一年卖煤。', '有人听见风声。'])(
    'none in: %s',
    (text) => {
      expect(products(`青河市很大。${text}`)).toEqual([]);
    },
  );
});

describe('goods that everybody knows', () => {
  test('go on where the next of them stands right behind, which says what they are', () => {
    expect(products('客人看了看变速箱铝合金壳体,又看了看空压机曲轴。')).toContain('空压机曲轴');
  });

  test('are told of where a number of them is', () => {
    expect(products('窑炉每天吐出酒瓶5万只。')).toContain('酒瓶');
    expect(products('老人每天数酒瓶。')).toEqual([]);
  });

  test('are told of where they are named again, or in a list', () => {
    expect(products('酒瓶很亮。客人走了。酒瓶还在。')).toEqual(['酒瓶']);
    expect(products('酒瓶和瓷砖很亮。').toSorted()).toEqual(['瓷砖', '酒瓶']);
    expect(products('酒瓶很亮。')).toEqual([]);
  });

  test('are named in passing where every workshop or street has them', () => {
    expect(products('车间里只有注塑机在响,门口停着面包车,墙上挂着摄像头。')).toEqual([]);
    expect(products('甲木公司生产注塑机。')).toEqual(['注塑机']);
  });

  test('are no firms', () => {
    expect(named('青河市重点引进变频电机、高压断路器等关键零部件企业。', 'Company')).toEqual([]);
    expect(named('青河市重点引进甲木科技、乙木轴承等关键零部件企业。', 'Company')).toContain('乙木轴承');
  });

  test('give works their names', () => {
    expect(products('甲木公司投资3亿元建设钠离子电池项目。')).toContain('钠离子电池');
    expect(products('甲木公司投资3亿元建设二期水泵项目。')).not.toContain('期水泵');
    expect(products('甲木公司投资3亿元建设3D玻璃盖板项目。').join()).not.toMatch(/^D/);
    expect(products('甲木公司投资3亿元建设文旅项目。')).toEqual([]);
  });
});
