import { expect, test } from 'vitest';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const positions = (text: string): string[] =>
  draftMadeUp(text)
    .relations.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    .map(({ subject, object, qualifiers }) => `${subject} ${qualifiers['title']} ${object}`);

test.each([
  ['周明远是甲木集团的创始人。', '周明远 创始人 甲木集团'],
  ['周明远,甲木集团总经理,入行二十年。', '周明远 总经理 甲木集团'],
  ['2019年,周明远出任甲木集团副总经理。', '周明远 副总经理 甲木集团'],
])('an office told after the name: %s', (text, position) => {
  expect(positions(text)).toEqual([position]);
});

test('in a list of officials, the title after a comma is the next one’s', () => {
  expect(positions('甲木集团董事长周明远,乙木集团总经理李长河出席。')).toEqual([
    '周明远 董事长 甲木集团',
    '李长河 总经理 乙木集团',
  ]);
});

test('no body, no office', () => {
  expect(positions('周明远,性格开朗的总经理,入行二十年。')).toEqual([]);
});
