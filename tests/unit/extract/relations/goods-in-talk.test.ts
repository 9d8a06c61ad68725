import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

const other = '乙木公司主营测速泵、磁控阀。';

describe('who makes goods', () => {
  test.each([
    [
      `${other}甲木公司与丙木集团合资组建丁木半导体公司。新公司落户青岛市,先做测速泵。`,
      '丁木半导体公司 PRODUCES 测速泵',
    ],
    [`${other}它用的磁控阀来自甲木公司,后者今年5月投产了2000吨测速泵装置。`, '甲木公司 PRODUCES 测速泵'],
    [
      `${other}甲木公司由丙木集团和丁木集团合资,丙木集团出七成,丁木集团出三成,年产测速泵3万台。`,
      '甲木公司 PRODUCES 测速泵',
    ],
    [`${other}甲木公司一年收来废铁8万吨,大半做成测速泵。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司推出了自主研发的测速泵。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司靠山吃山,测速泵、磁控阀、把手三样东西撑起了半边天。`, '甲木公司 PRODUCES 磁控阀'],
    [`${other}甲木公司从废品起家,把碎玻璃做成测速泵。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司的测速泵一年卖出3万台。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司用废旧木料做测速泵。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司把废渣送到青岛市的丙木公司做测速泵。`, '丙木公司 PRODUCES 测速泵'],
    [`${other}甲木公司投资3亿元建设水泵生产线。`, '甲木公司 PRODUCES 水泵'],
    [`${other}青岛市很忙。年产3万台水泵项目由甲木公司与丙木公司共同投资建设。`, '年产3万台水泵项目 PRODUCES 水泵'],
  ])('%s', (text, relation) => {
    expect(relations(text)).toContain(relation);
  });

  test.each([
    [
      `${other}甲木公司由丙木集团和丁木集团合资,丙木集团出七成,丁木集团出三成,年产测速泵3万台。`,
      '丁木集团 PRODUCES 测速泵',
    ],
    [`${other}甲木公司把废渣送到青岛市的丙木公司做测速泵。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司是造车的。它的测速泵由丙木公司供应。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}去年向甲木公司交付测速泵21万吨。`, '甲木公司 PRODUCES 测速泵'],
    [`${other}甲木公司接到电话,有人问能不能转产测速泵。`, '甲木公司 PRODUCES 测速泵'],
    ['青岛市很忙。去年签约的甲木公司水泵项目,因投资方调整布局已经终止。', '甲木公司 PRODUCES 水泵'],
    ['青岛市很忙。去年签约的甲木公司水泵项目,因投资方调整布局已经终止。', '甲木公司 DEVELOPS 甲木公司水泵项目'],
  ])('but not in %s', (text, relation) => {
    expect(relations(text)).not.toContain(relation);
  });
});
