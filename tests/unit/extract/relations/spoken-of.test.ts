import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

const relations = (text: string): string[] =>
  readMadeUp(text).relations.map(({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`);

const supplied = (text: string): string[] => relations(text).filter((each) => each.includes('SUPPLIES'));

describe('前者 and 后者', () => {
  test('are the two firms named side by side before', () => {
    const read = relations('甲木公司为乙木集团与丙木集团共同出资设立,前者持股60%,后者持股40%。');
    expect(read).toContain('乙木集团 OWNS 甲木公司');
    expect(read).toContain('丙木集团 OWNS 甲木公司');
  });

  test('are the two parks named side by side before', () => {
    const read = relations(
      '乙木公司主营测速泵、磁控阀。青河甲木产业园和白山丙木产业园相邻,前者主攻测速泵,后者主攻磁控阀。',
    );
    expect(read.filter((each) => each.startsWith('青河甲木产业园 PRODUCES'))).toEqual([
      '青河甲木产业园 PRODUCES 测速泵',
    ]);
    expect(read.filter((each) => each.startsWith('白山丙木产业园 PRODUCES'))).toEqual([
      '白山丙木产业园 PRODUCES 磁控阀',
    ]);
  });

  test('are the two firms named before, also after 从, 向 and 为', () => {
    expect(supplied('青河甲木电器有限公司与乙车公司打了多年交道,每年从后者采购车门。')).toEqual([
      '乙车公司 SUPPLIES 青河甲木电器有限公司',
    ]);
    expect(supplied('甲木公司和乙车公司是老朋友。前者每年向后者供应车门3万套。')).toEqual([
      '甲木公司 SUPPLIES 乙车公司',
    ]);
    expect(supplied('甲木公司搬到乙车公司隔壁。后者每年从前者采购车门3万套。')).toEqual(['甲木公司 SUPPLIES 乙车公司']);
  });

  test('mean nobody where three are named', () => {
    expect(supplied('甲木公司、乙木公司和丙木公司都来了,每年从后者采购车门。')).toEqual([]);
    expect(supplied('甲木公司很忙。乙木公司在丙木公司、丁木公司附近,每年从后者采购车门。')).toEqual([
      '丁木公司 SUPPLIES 乙木公司',
    ]);
  });

  test('mean nobody where no two stand side by side', () => {
    expect(relations('甲木公司主营车门。前者持股60%。').filter((each) => each.includes('OWNS'))).toEqual([]);
  });
});

describe('whom the next sentence is about', () => {
  test('a firm that a sentence brings before the reader', () => {
    const read = relations('离乙木公司不远,是甲木公司。该公司由丙木集团控股。');
    expect(read).toContain('丙木集团 OWNS 甲木公司');
    expect(read).not.toContain('丙木集团 OWNS 乙木公司');
  });

  test('not a firm that only ends a sentence about another', () => {
    const read = relations('乙木公司多年来的邻居是甲木公司。公司控股股东为丙木集团。');
    expect(read).not.toContain('丙木集团 OWNS 甲木公司');
  });

  test('a firm beside a landmark, and not the landmark', () => {
    const beside = relations(
      '和乙木公司一墙之隔的,是丙木集团投资设立的甲木科技有限公司。公司副总经理周明远说,订单满了。',
    );
    expect(beside).toContain('周明远 HOLDS_POSITION 甲木科技有限公司');
    expect(beside).toContain('丙木集团 INVESTS_IN 甲木科技有限公司');
    expect(beside.join()).not.toContain('乙木公司');
    expect(relations('与乙木公司隔路相望的便是甲木公司,主要生产车门。')).toEqual(['甲木公司 PRODUCES 车门']);
    expect(relations('乙木公司隔壁的甲木公司主营车门。')).toEqual(['甲木公司 PRODUCES 车门']);
    expect(relations('紧邻乙木公司的甲木公司主营车门。')).toEqual(['甲木公司 PRODUCES 车门']);
    expect(relations('乙木公司对面坐落着甲木公司,年产车门3万套。')).toEqual(['甲木公司 PRODUCES 车门']);
  });

  test('no neighbour of a partner', () => {
    expect(relations('甲木公司与乙木公司隔壁的丙木公司签订合作协议。').join()).not.toContain('乙木公司');
    expect(supplied('甲木公司从隔壁的乙木公司采购车门3万套。')).toEqual(['乙木公司 SUPPLIES 甲木公司']);
  });

  test('a firm that is singled out', () => {
    const read = relations('最早落户园区的是甲木公司,主要生产车门。公司总经理周明远说,订单满了。');
    expect(read).toEqual(expect.arrayContaining(['甲木公司 PRODUCES 车门', '周明远 HOLDS_POSITION 甲木公司']));
  });

  test('the firm with which the sentence before begins, and not one in its middle', () => {
    const read = relations('晋江的甲木公司设计了新车门,去年乙木公司也改用这种车门。公司销售经理周明远说,订单满了。');
    expect(read).toContain('周明远 HOLDS_POSITION 甲木公司');
    expect(relations('甲木公司对面的仓库满了。公司总经理周明远说,订单满了。')).toContain(
      '周明远 HOLDS_POSITION 甲木公司',
    );
  });

  test('这家 and words about a firm mean the firm spoken of', () => {
    expect(relations('甲木公司成立多年。这家只有三百多人的企业主要生产车门。')).toEqual(['甲木公司 PRODUCES 车门']);
    expect(relations('甲木公司成立多年。这家企业旗下的乙木公司主要生产车门。')).not.toContain('甲木公司 PRODUCES 车门');
    const founded = relations('甲木公司来了。2010年,这家德国机械企业与乙木公司各出资50%,成立丙木车门有限公司。');
    expect(founded).toContain('甲木公司 INVESTS_IN 丙木车门有限公司');
  });

  test('园区 is the park named last', () => {
    const read = relations('青岛高新区成立多年。青河甲木产业园建成,园区已引进乙木公司。');
    expect(read).toContain('乙木公司 LOCATED_IN 青河甲木产业园');
    expect(read).not.toContain('乙木公司 LOCATED_IN 青岛高新区');
  });

  test('a laboratory that is set up, and not its founder, is what settles somewhere', () => {
    const read = relations('甲木公司与青河大学共建高强车窗联合研发中心,落户青岛市。');
    expect(read).toContain('高强车窗联合研发中心 LOCATED_IN 青岛市');
    expect(read).not.toContain('甲木公司 LOCATED_IN 青岛市');
  });

  test('公司董事长 is of the firm that begins the sentence before, not of its owner', () => {
    const read = relations('甲木公司是乙木集团控股的子公司,乙木集团持股67%。公司董事长张伟介绍了车门。');
    expect(read).toContain('张伟 HOLDS_POSITION 甲木公司');
    expect(read).not.toContain('张伟 HOLDS_POSITION 乙木集团');
  });
});

describe('an office in a body of which only the last part is said', () => {
  test('before 由', () => {
    expect(relations('高强车窗联合研发中心揭牌,与青河大学共建。中心主任由青河大学副校长张伟兼任。')).toEqual(
      expect.arrayContaining(['张伟 HOLDS_POSITION 高强车窗联合研发中心', '张伟 HOLDS_POSITION 青河大学']),
    );
  });

  test('beside another office', () => {
    expect(relations('青岛市车窗精加工中试基地正式启用。基地主任、青河大学教授张伟介绍了车窗。')).toEqual(
      expect.arrayContaining(['张伟 HOLDS_POSITION 青岛市车窗精加工中试基地', '张伟 HOLDS_POSITION 青河大学']),
    );
  });

  test('is in nobody where no such body was named', () => {
    expect(relations('甲木公司投产。基地主任、青河大学教授张伟介绍了车窗。')).not.toContain(
      '张伟 HOLDS_POSITION 甲木公司',
    );
  });
});

describe('a sentence that sets the scene', () => {
  test('says where the firm is that begins the next', () => {
    expect(relations('下午两点,山东省青岛市。甲木公司的车间里灯火通明。')).toContain('甲木公司 LOCATED_IN 青岛市');
  });

  test('says it of nobody where it tells of something else, or of whom another sentence begins with', () => {
    expect(relations('乙木公司感谢青岛市。甲木公司的车间里灯火通明。')).not.toContain('甲木公司 LOCATED_IN 青岛市');
    expect(relations('下午两点,青岛市。游客看见甲木公司的车间。')).not.toContain('甲木公司 LOCATED_IN 青岛市');
  });
});

describe('an office whose body the sentence told of', () => {
  test('is in that body', () => {
    expect(relations('甲木公司与青河大学共同组建青河车门研究院,青河大学教授张伟任院长。')).toContain(
      '张伟 HOLDS_POSITION 青河车门研究院',
    );
  });

  test('is in none of another kind', () => {
    expect(relations('甲木公司扩建厂房,青河大学教授张伟任院长。')).not.toContain('张伟 HOLDS_POSITION 甲木公司');
  });
});

test('what a subsidiary set up in the sentence does is not said of its owner', () => {
  const read = relations('乙木公司在青岛市设立全资子公司——甲木公司,首批设备试机,产品供给白山市的丙车公司。');
  expect(read).toContain('乙木公司 OWNS 甲木公司');
  expect(read).toContain('甲木公司 SUPPLIES 丙车公司');
  expect(read).not.toContain('乙木公司 SUPPLIES 丙车公司');
});

test('区委书记 is of the district named last', () => {
  const read = relations('青岛市市南区很忙,市南区很大。\n青岛市市北区投产。区委书记张伟表示欢迎。');
  expect(read).toContain('张伟 HOLDS_POSITION 市北区');
  expect(read).not.toContain('张伟 HOLDS_POSITION 市南区');
});

test('what named works make in a year is not said of the firm, what the firm makes there is', () => {
  const yearly = relations('乙木公司主营测速泵。\n青河车门研发项目由甲木公司建设,年产测速泵3万台。');
  expect(yearly).not.toContain('甲木公司 PRODUCES 测速泵');
  expect(relations('甲木公司建设青河车门研发项目,公司主要生产测速泵。')).toContain('甲木公司 PRODUCES 测速泵');
});

describe('where somebody comes from', () => {
  test('is no supply, and does not go on a list of subsidiaries', () => {
    const read = relations('园区已有9家企业,其中包括乙木集团的全资子公司甲木公司、来自青岛市的丙木公司。');
    expect(read).toContain('乙木集团 OWNS 甲木公司');
    expect(read.filter((each) => each.includes('丙木公司') && !each.includes('LOCATED_IN'))).toEqual([]);
  });
});

test('who owns the supplier supplies nothing', () => {
  const read = relations('乙车公司所需的车门全部由丙木集团子公司甲木公司供应。');
  expect(read).toContain('甲木公司 SUPPLIES 乙车公司');
  expect(read).not.toContain('丙木集团 SUPPLIES 乙车公司');
});

describe('the firm that an article is about', () => {
  test('is the one that stands under the headline', () => {
    expect(supplied('一扇车门的旅程\n——走进甲木公司\n第一站是锁芯。锁芯主要采购自白山市的乙木公司。')).toEqual([
      '乙木公司 SUPPLIES 甲木公司',
    ]);
  });

  test('is the one named far oftener than others where the headline names none', () => {
    const often = '甲木公司投产。甲木公司扩建厂房。甲木公司很忙。甲木公司获奖。甲木公司重视研发。甲木公司招工。';
    expect(supplied(`一扇车门的旅程\n${often}\n第一站是锁芯。\n锁芯主要采购自白山市的乙木公司。`)).toEqual([
      '乙木公司 SUPPLIES 甲木公司',
    ]);
  });

  test('is none where several are named as often', () => {
    const often = '甲木公司投产。丙木公司扩建厂房。甲木公司很忙。丙木公司获奖。甲木公司重视研发。丙木公司招工。';
    expect(supplied(`一扇车门的旅程\n${often}\n第一站是锁芯。\n\n第二站。\n锁芯主要采购自白山市的乙木公司。`)).toEqual(
      [],
    );
  });
});

test('a phase of a park is no project of the firm that the article is about', () => {
  const names = readMadeUp('甲木公司投产\n青河车门产业园坐落在青岛市,分三期建设,一期工程投资3亿元。').entities.map(
    ({ name }) => name,
  );
  expect(names).not.toContain('甲木一期');
});

test('a list goes on after what brackets say of a name in it', () => {
  const read = relations('乙木集团控股的甲木公司(持股80%)、丙木公司(持股65%)投产。');
  expect(read).toContain('乙木集团 OWNS 甲木公司');
  expect(read).toContain('乙木集团 OWNS 丙木公司');
});

test('an office that says nothing of its body is in no firm of the sentence', () => {
  expect(relations('甲木公司与青河大学签约,青河大学教授张伟任首席专家。')).not.toContain(
    '张伟 HOLDS_POSITION 甲木公司',
  );
});

test('what a firm needs for its making it does not make', () => {
  expect(relations('乙木公司主营测速泵。甲木公司生产所需的测速泵购自乙木公司。')).not.toContain(
    '甲木公司 PRODUCES 测速泵',
  );
});
