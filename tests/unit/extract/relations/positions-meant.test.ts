import { expect, test } from 'vitest';
import { draftMadeUp } from '../../../support/read-made-up.ts';

const positions = (text: string): string[] =>
  draftMadeUp(text)
    .relations.filter(({ predicate }) => predicate === 'HOLDS_POSITION')
    .map(({ subject, object, qualifiers }) => `${subject} ${qualifiers['title']} ${object}`);

test('公司 is who the paragraph speaks of, and not the owner named in passing', () => {
  expect(positions('甲木科技公司是乙禾集团控股的子公司,乙禾集团持股67%。公司董事长周明远介绍,产品供不应求。')).toEqual([
    '周明远 董事长 甲木科技公司',
  ]);
});

test('该公司 is the firm named last in the sentence', () => {
  expect(positions('甲木集团去年投产。有人称乙禾集团要搬走,该公司总经理助理周明远当场否认。')).toEqual([
    '周明远 总经理助理 乙禾集团',
  ]);
});

test('该校 is the university named before', () => {
  expect(positions('甲木集团与青河理工大学共建实验室,该校教授周明远表示,成果已经转化。')).toEqual([
    '周明远 教授 青河理工大学',
  ]);
});

test('an office before a name is not that of whom it is told after', () => {
  expect(positions('甲木集团董事长周明远在青岛市会见乙禾集团总裁李长河。')).toEqual([
    '周明远 董事长 甲木集团',
    '李长河 总裁 乙禾集团',
  ]);
});

test('who takes an office takes it in the body told of', () => {
  expect(positions('甲木集团与青河大学组建青河车门创新中心,青河大学教授周明远任主任。')).toEqual([
    '周明远 教授 青河大学',
    '周明远 主任 青河车门创新中心',
  ]);
  expect(positions('周明远任主任,大家鼓掌。')).toEqual([]);
});

test('区委书记 is that of the district with which the paragraph begins', () => {
  expect(positions('青岛市崂山区去年很忙。崂山区还会更忙。\n黄岛区也忙。区委书记周明远说,机器不停。')).toContain(
    '周明远 区委书记 黄岛区',
  );
});

test('a surname that is an everyday word counts where its bearer speaks', () => {
  expect(positions('甲木集团董事长年明远说,订单满了。')).toEqual(['年明远 董事长 甲木集团']);
  expect(positions('甲木集团总经理年产值说法不一。')).toEqual([]);
});

test('董事长 without a firm is of the one that the sentences before are about', () => {
  expect(
    positions('总部设在青岛市的甲木公司是大户。这家公司年产车门3万套,乙禾集团也买。董事长周明远说,订单满了。'),
  ).toEqual(['周明远 董事长 甲木公司']);
});
