import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

const other = '乙木公司主营测速泵、磁控阀。';

describe('plain words for', () => {
  test.each([
    [`${other}青岛市列出招商清单,测速泵、磁控阀排在最前面。`, '青岛市 SEEKS 磁控阀'],
    [`${other}张伟说,青岛市今年招商要盯住测速泵、磁控阀两个环节。`, '青岛市 SEEKS 测速泵'],
    [`${other}青岛市的短板在测速泵,本地配套率不到一成。`, '青岛市 SEEKS 测速泵'],
    [`${other}青岛市欢迎做测速泵的企业来投资。`, '青岛市 SEEKS 测速泵'],
    [`${other}青河甲木产业园眼下最想要的是一家测速泵企业。`, '青河甲木产业园 SEEKS 测速泵'],
    ['甲木公司通过了乙车公司的供应商审核。', '甲木公司 SUPPLIES 乙车公司'],
    ['乙车公司投产以后,甲木公司的订单跟着翻了一番。', '甲木公司 SUPPLIES 乙车公司'],
    ['车门来自甲木公司,油箱来自丙木公司,乙车公司只管总装。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司投下重金的青河车门研发项目的东家是甲木公司。', '甲木公司 DEVELOPS 青河车门研发项目'],
    ['甲木公司背后的大股东是乙木集团。', '乙木集团 INVESTS_IN 甲木公司'],
    ['青岛市城东,甲木公司的新厂房刚刚封顶。', '甲木公司 LOCATED_IN 青岛市'],
    ['甲木公司主营车门。公司还同青河大学合办了一个车门试验室。', '甲木公司 PARTNERS_WITH 青河大学'],
    ['甲木公司成立于2009年。这家企业现有车门年产能3000套。', '甲木公司 PRODUCES 车门'],
    ['甲木公司从铸件一路做到车门。', '甲木公司 PRODUCES 车门'],
    ['甲木公司去年卖出车门30万套。', '甲木公司 PRODUCES 车门'],
  ])('%s', (text, relation) => {
    expect(relations(text)).toContain(relation);
  });

  test.each([
    [`${other}青岛市的优势在测速泵,本地配套率超过九成。`, '青岛市 SEEKS 测速泵'],
    [`${other}青岛市今年不再引进测速泵企业。`, '青岛市 SEEKS 测速泵'],
    ['甲木公司通过了乙车公司的体检审核。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司背后的大客户是乙木集团。', '乙木集团 INVESTS_IN 甲木公司'],
    ['青岛市城东,甲木公司的客人刚刚散去。', '甲木公司 LOCATED_IN 青岛市'],
    ['甲木公司将老厂房卖给乙车公司。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司把手里的股份全部出售给乙车公司。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司去年采购车门30万套。', '甲木公司 PRODUCES 车门'],
    ['车门来自甲木公司,油箱来自丙木公司,乙车公司只管总装。', '甲木公司 SUPPLIES 丙木公司'],
  ])('but not in %s', (text, relation) => {
    expect(relations(text)).not.toContain(relation);
  });
});
