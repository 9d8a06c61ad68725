import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

const joint = '甲木公司与乙木公司在青岛市签约,双方将合资建设青河车门研发项目。';

describe('further wordings of', () => {
  test.each([
    ['总部在青岛市的甲木公司拿出4亿元。乙木公司旁观。', '甲木公司 LOCATED_IN 青岛市'],
    ['乙木公司投产。总部设在青岛市的甲木公司拿出4亿元。', '甲木公司 LOCATED_IN 青岛市'],
    ['乙木公司投产。总部位于青岛市的知名企业甲木公司拿出4亿元。', '甲木公司 LOCATED_IN 青岛市'],
    ['甲木公司投产多年,去年总部搬到青岛市。', '甲木公司 LOCATED_IN 青岛市'],
    ['甲木公司主营车门。仅乙车公司去年就订购了120套。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门,去年卖出800套,其中乙车公司一家拿走三成。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门,产量的九成让乙车公司包下。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门。除了乙车公司,还给外地两家车企供货。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门,除了乙车公司以外,产品也销往外地。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门。如今公司已成为乙车公司的一级供应商。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门,头号客户是乙车公司。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门。新车门是和青河大学的教授团队共同研发的。', '甲木公司 PARTNERS_WITH 青河大学'],
    ['甲木公司主营车门。公司跟青河大学携手攻关。', '甲木公司 PARTNERS_WITH 青河大学'],
    [joint, '甲木公司 DEVELOPS 青河车门研发项目'],
    [joint, '乙木公司 DEVELOPS 青河车门研发项目'],
    [joint, '甲木公司 PARTNERS_WITH 乙木公司'],
    ['甲木公司与乙木公司将联手打造青河车门研发项目。', '甲木公司 DEVELOPS 青河车门研发项目'],
    [`${joint}其中甲木公司出资60%,乙木公司出资40%。`, '甲木公司 INVESTS_IN 青河车门研发项目'],
    [`${joint}其中甲木公司出资60%,乙木公司出资40%。`, '乙木公司 INVESTS_IN 青河车门研发项目'],
    ['乙木公司与丙木公司各出资50%,成立甲木车门有限公司。', '丙木公司 INVESTS_IN 甲木车门有限公司'],
    ['乙木公司与丙木公司各出资50%,成立甲木车门有限公司。', '乙木公司 INVESTS_IN 甲木车门有限公司'],
    ['青河车门研发项目列入今年计划。项目由甲木城投公司承建。', '甲木城投公司 DEVELOPS 青河车门研发项目'],
  ])('%s', (text, relation) => {
    expect(relations(text)).toContain(relation);
  });

  test.each([
    ['乙木公司投产。总部在青岛市的甲木公司拿出4亿元。', '乙木公司 LOCATED_IN 青岛市'],
    ['甲木公司主营车门。其中乙车公司派来120人。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门。除了乙车公司,它还有三家邻居。', '甲木公司 SUPPLIES 乙车公司'],
    ['甲木公司主营车门,车门是和青河大学一起展出的。', '甲木公司 PARTNERS_WITH 青河大学'],
    [joint, '青河车门研发项目 LOCATED_IN 青岛市'],
    ['青河车门研发项目开工。乙木公司与丙木公司成立甲木公司,乙木公司出资60%。', '乙木公司 INVESTS_IN 青河车门研发项目'],
    ['甲木公司主营车门,七成的订单来自乙车公司。', '乙车公司 SUPPLIES 甲木公司'],
    ['甲木公司隶属于乙木集团,2010年落户青岛市。', '乙木集团 LOCATED_IN 青岛市'],
    ['乙车公司的车门由隔壁的甲木公司供应,油箱来自外地的丙木公司。', '丙木公司 SUPPLIES 甲木公司'],
    ['有人称甲木公司要从白山市搬到青岛市,公司否认。', '甲木公司 LOCATED_IN 青岛市'],
  ])('but not in %s', (text, relation) => {
    expect(relations(text)).not.toContain(relation);
  });
});
