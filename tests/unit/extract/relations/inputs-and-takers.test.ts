import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

const makers = '甲木公司主营测速泵、磁控阀、车门。';
const seller = '甲木公司主营车门。';

describe('wordings of what goods are made of, what works use and who takes what', () => {
  test.each([
    [`${makers}测速泵是做磁控阀和车门的材料。`, '测速泵 INPUT_TO 车门'],
    [`${makers}测速泵经过六道工序加工制成磁控阀。`, '测速泵 INPUT_TO 磁控阀'],
    [`${makers}工人把测速泵加工成磁控阀。`, '测速泵 INPUT_TO 磁控阀'],
    [`${makers}测速泵主要用于生产磁控阀。`, '测速泵 INPUT_TO 磁控阀'],
    [`${makers}测速泵的下游产品是磁控阀。`, '测速泵 INPUT_TO 磁控阀'],
    [`${makers}一吨测速泵能炼出两吨磁控阀。`, '测速泵 INPUT_TO 磁控阀'],
    [
      '乙木公司主营测速泵。甲木公司投资3亿元建设青河车门研发项目。项目以当地的测速泵为原料。',
      '青河车门研发项目 USES 测速泵',
    ],
    ['甲木公司采用与青河大学联合开发的低温焙烧工艺。', '甲木公司 USES 低温焙烧工艺'],
    ['甲木公司建设青河车门研发项目。项目采用低温萃取技术。', '青河车门研发项目 USES 低温萃取技术'],
    [`${seller}“乙车公司、丙车公司两家客户已经把一半的产能订走了。”`, '甲木公司 SUPPLIES 丙车公司'],
    ['甲木公司和青岛市的丙木公司将把各自的车门全部卖给乙车公司。', '丙木公司 SUPPLIES 乙车公司'],
    ['乙车公司同甲木公司签下三年供货合同,每年采购车门不少于1200套。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司与乙车公司达成意向,建成后每年供货3万套。', '甲木公司 SUPPLIES 乙车公司'],
    ['这批客车由青岛市的乙车公司制造,车上的电池来自甲木公司。', '甲木公司 SUPPLIES 乙车公司'],
    ['乙木公司主营测速泵。青河甲木产业园盼着能引来一家测速泵企业。', '青河甲木产业园 SEEKS 测速泵'],
    ['甲木公司的第三座工厂开在青岛市。', '甲木公司 LOCATED_IN 青岛市'],
  ])('%s', (text, relation) => {
    expect(relations(text)).toContain(relation);
  });

  test.each([
    [`${makers}测速泵卖得好,磁控阀卖得差。`, '测速泵 INPUT_TO 磁控阀'],
    [`${makers}除了测速泵,公司还做磁控阀。`, '测速泵 INPUT_TO 磁控阀'],
    [`${makers}测速泵是生产磁控阀的原料。`, '磁控阀 INPUT_TO 测速泵'],
    ['乙木公司主营磁控阀。甲木公司主营测速泵,测速泵是生产磁控阀的原料。', '甲木公司 PRODUCES 磁控阀'],
    ['甲木公司没有采用低温焙烧工艺。', '甲木公司 USES 低温焙烧工艺'],
    ['乙车公司同甲木公司签下三年供货合同,每年采购车门不少于1200套。', '乙车公司 SUPPLIES 甲木公司'],
    [`${seller}废渣全部送到白山市的瓷土厂。`, '甲木公司 SUPPLIES 瓷土厂'],
    ['甲木公司同昆明市的乙木燃气公司签约。', '甲木公司 PARTNERS_WITH 昆明市'],
    ['公交公司投用的20辆客车由乙车公司制造,车上的电池来自甲木公司。', '甲木公司 SUPPLIES 公交公司'],
    ['乙木公司主营测速泵。测速泵项目的投资方来自青岛市。', '青岛市 PRODUCES 测速泵'],
    ['青河车门研发项目签在白山市,厂子却要建在青岛市。', '青河车门研发项目 LOCATED_IN 白山市'],
  ])('but not in %s', (text, relation) => {
    expect(relations(text)).not.toContain(relation);
  });
});
