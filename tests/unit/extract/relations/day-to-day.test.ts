import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

describe('everyday business told of two firms, a firm and a school, and a firm and its sites', () => {
  test.each([
    ['因甲木公司停产检修,乙车公司的车门一度告急。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司承接乙车公司外包的喷涂工序。', '甲木公司 SUPPLIES 乙车公司'],
    ['乙车公司的车门招标日前揭晓,由甲木公司中标。', '甲木公司 SUPPLIES 乙车公司'],
    ['乙车公司拖欠甲木公司货款300万元。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司的联合实验室设在青河大学。', '甲木公司 PARTNERS_WITH 青河大学'],
    ['乙木公司把专利许可给甲木公司使用。', '乙木公司 PARTNERS_WITH 甲木公司'],
    ['甲木公司是从乙木集团旗下分拆出来的。', '乙木集团 OWNS 甲木公司'],
    ['甲木公司在青岛市设有售后服务站。', '甲木公司 LOCATED_IN 青岛市'],
    ['甲木公司告别住了二十年的老厂,搬进青河甲木产业园。', '甲木公司 LOCATED_IN 青河甲木产业园'],
    ['甲木公司去年租下青河甲木产业园的一栋厂房。', '甲木公司 LOCATED_IN 青河甲木产业园'],
  ])('%s', (text, relation) => {
    expect(relations(text)).toContain(relation);
  });

  test.each([
    ['乙木集团把闲置的厂房租给了甲木公司。', '乙木集团 SUPPLIES 甲木公司'],
    ['甲木公司租用乙木集团的厂房做车门。', '乙木集团 PRODUCES 车门'],
    ['乙车公司拖欠甲木公司货款300万元。', '乙车公司 SUPPLIES 甲木公司'],
    ['甲木公司停产检修,乙车公司的股东很高兴。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司在青岛市的客户月底结账。', '甲木公司 LOCATED_IN 青岛市'],
    ['甲木公司由乙木集团的车门事业部介绍而来。', '乙木集团 OWNS 甲木公司'],
  ])('but not in %s', (text, relation) => {
    expect(relations(text)).not.toContain(relation);
  });
});
