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
