import { expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const named = (text: string, type: string): string[] =>
  readMadeUp(text).entities.flatMap((entity) => (entity.type === type ? [entity.name] : []));

test.each([
  ['公司请来白山工程学院的两位教授。', 'University', '白山工程学院'],
  ['甲禾新材料同珠岭硅材料研究所联合攻关。', 'ResearchInstitute', '珠岭硅材料研究所'],
  ['公司同西北有色冶金设计院签了协议。', 'ResearchInstitute', '西北有色冶金设计院'],
  ['锅炉要送省特检院检验。', 'ResearchInstitute', '省特检院'],
  ['市政府与江西省科学院共建中心。', 'ResearchInstitute', '江西省科学院'],
  ['牵头单位是白山陶瓷新材料重点实验室。', 'ResearchInstitute', '白山陶瓷新材料重点实验室'],
  ['项目落在青岛市黄岛区的传感器小镇。', 'Park', '传感器小镇'],
  ['公司搬进了新能源汽车零部件园。', 'Park', '新能源汽车零部件园'],
  ['甲禾铜业公司旗下的东岭铜矿去年复产。', 'Facility', '东岭铜矿'],
])('%s', (text, type, name) => {
  expect(named(text, type)).toEqual([name]);
});

test.each([
  ['这座江南小镇很美,打造特色小镇不易。', 'Park'],
  ['农科院很多,质检所不少。', 'ResearchInstitute'],
  ['从外地购进铜矿和铁矿石。', 'Facility'],
])('what is said in general names none: %s', (text, type) => {
  expect(named(text, type)).toEqual([]);
});
