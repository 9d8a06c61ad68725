import { expect, test } from 'vitest';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const positions = (text: string): string[] =>
  draftMadeUp(text)
    .relations.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    .map(({ subject, object, qualifiers }) => `${subject} ${qualifiers['title']} ${object}`);

test('an office given to somebody is in the body told of before, and 该校 is the university', () => {
  expect(positions('青河大学与甲木公司共建青河车门研究院,首任院长由该校教授周明远担任。').toSorted()).toEqual([
    '周明远 教授 青河大学',
    '周明远 院长 青河车门研究院',
  ]);
});

test('who tells of an office does not hold it', () => {
  expect(positions('青河大学与甲木公司共建青河车门研究院,首任院长由该校教授周明远介绍。')).not.toContain(
    '周明远 院长 青河车门研究院',
  );
});

test('a firm gives an office to whom it appoints', () => {
  expect(positions('甲木公司聘请青河大学教授周明远担任首席科学家。')).toEqual([
    '周明远 教授 青河大学',
    '周明远 首席科学家 甲木公司',
  ]);
  expect(positions('甲木公司欢迎青河大学教授周明远担任评委。')).toEqual(['周明远 教授 青河大学']);
});

test('who holds an office takes another in a body named after it', () => {
  expect(positions('甲木公司总工程师周明远去年出任乙木公司总经理。')).toEqual([
    '周明远 总工程师 甲木公司',
    '周明远 总经理 乙木公司',
  ]);
  expect(positions('甲木公司总工程师周明远去年拜访乙木公司总经理。')).toEqual(['周明远 总工程师 甲木公司']);
});
