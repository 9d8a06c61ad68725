import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject metric value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(text).figures.map(
    ({ subject, metric, quantity: { value, unit } }) => `${subject.name} ${metric} ${value}${unit}`,
  );

describe('a number that the words around it bind to a name', () => {
  test('is of the project that it qualifies, whatever was counted before', () => {
    const text = '青岛市很大。此次签约的6个项目中,投资额最大的是总投资16亿元的青河车窗模组项目,由甲木公司建设。';
    expect(figures(text)).toContain('青河车窗模组项目 investment 16亿元');
  });

  test('one of several projects has its own sum', () => {
    const text = '青岛市签约的12个项目总投资68亿元,其中最大的是青河车窗模组项目,总投资15亿元。';
    expect(figures(text)).toEqual([
      '青岛市 projects 12个',
      '青岛市 investment 68亿元',
      '青河车窗模组项目 investment 15亿元',
    ]);
  });

  test('firms of a park are the park’s', () => {
    const text = '青岛市很大。甲木物流公司位于青岛市,服务青河车窗产业园的38家企业。';
    expect(figures(text)).toContain('青河车窗产业园 count 38家');
    expect(figures('青岛市很大。甲木物流公司位于青岛市,走访青河车窗产业园的38位代表。')).toEqual([]);
  });

  test('whoever serves with what has no name of its own owns what it serves with', () => {
    const text = '青河车窗产业园很大。集中供热由甲木热电公司承担,年供蒸汽520万吨。';
    expect(figures(text)).toEqual(['甲木热电公司 capacity 520万吨']);
    const named = '青河车窗项目很大。青河车窗项目由甲木热电公司承担,年产车窗520万套。';
    expect(figures(named)).toEqual(['青河车窗项目 capacity 520万套']);
  });

  test('what a firm uses is its own, whoever supplies it', () => {
    const text = '甲木公司很忙。甲木公司所需的钢板由乙木公司供应,年用量约8万吨。';
    expect(figures(text)).toEqual(['甲木公司 output 8万吨']);
  });

  test('a firm named after its owner is the subject', () => {
    expect(figures('青岛市很大。甲木集团旗下的乙木公司,年产车门15万套,去年营收42亿元。')).toEqual([
      '乙木公司 capacity 15万套',
      '乙木公司 revenue 42亿元',
    ]);
    expect(figures('青岛市很大。甲木集团与乙木公司合作,甲木集团去年营收42亿元。')).toEqual(['甲木集团 revenue 42亿元']);
  });

  test('a place between the sum and what is built for it', () => {
    const text = '青岛市很大。甲木公司拟投资5.5亿元,在青河县建设车窗模组项目,项目分两期实施。';
    expect(figures(text)).toEqual(['车窗模组项目 investment 5.5亿元']);
  });
});

describe('a number whose clause names nothing', () => {
  test('measures what the number of its kind before it does', () => {
    const text = '青岛市有车窗产业链。今年前11个月,车窗产业营业收入265亿元,同比增长17.6%,预计全年将接近300亿元。';
    expect(figures(text)).toEqual([
      '车窗产业链 revenue 265亿元',
      '车窗产业链 growth_rate 17.6%',
      '车窗产业链 revenue 300亿元',
    ]);
    expect(figures('青岛市很大。甲木公司位于青岛市,预计全年将接近300亿元。')).toEqual([]);
  });

  test('growth is not carried on to another share', () => {
    expect(figures('甲木公司很忙。甲木公司产值同比增长17%,力争达到20%。')).toEqual(['甲木公司 growth_rate 17%']);
  });
});

describe('the parts that places have of a sum', () => {
  test('told one by one', () => {
    const text = '青岛市车窗产业产值1200亿元,其中胶州市420亿元,平度市310亿元,莱西市150亿元。';
    expect(figures(text).slice(1)).toEqual([
      '胶州市 output_value 420亿元',
      '平度市 output_value 310亿元',
      '莱西市 output_value 150亿元',
    ]);
  });

  test('told in a row with 分别, and in the next sentence', () => {
    const text =
      '到2026年,青岛市车窗产业规模达到800亿元。其中胶州市的目标是450亿元,平度市和莱西市分别为180亿元和90亿元。';
    expect(figures(text).slice(1)).toEqual(['胶州市 scale 450亿元', '平度市 scale 180亿元', '莱西市 scale 90亿元']);
  });

  test('no part where nothing was told of the whole, and none of another measure', () => {
    expect(figures('青岛市很大。其中胶州市420亿元。')).toEqual([]);
    expect(figures('青岛市车窗产业产值1200亿元,其中胶州市420人。')).toHaveLength(1);
  });
});

test('全区 is the district that its sentence names', () => {
  const text = '青岛市很大。青岛高新区很忙。崂山区区长周明远说,全区人口要达到40万人。';
  expect(figures(text)).toEqual(['崂山区 people 40万人']);
});

test('a share of a firm that is founded is no figure of the firm', () => {
  expect(figures('甲木公司与乙木公司合资组建丙木公司,甲木公司占股60%。')).toEqual([]);
  expect(figures('甲木公司很忙。甲木公司研发人员占比60%。')).toEqual(['甲木公司 share 60%']);
});

describe('whose a figure is among several names of its sentence', () => {
  test('what something is done to or with is no subject', () => {
    const text = '甲木公司很忙。去年甲木公司拿下丙木公司的订单,合同金额2亿欧元。';
    expect(figures(text)).toEqual(['甲木公司 investment 2亿欧元']);
    const sent = '甲木公司很忙。甲木公司年产丙烯52万吨,产品发往乙木公司的车间,去年送出丙烯11万吨。';
    expect(figures(sent)).toEqual(['甲木公司 capacity 52万吨', '甲木公司 output 11万吨']);
    const used = '甲木公司很忙。甲木公司的主梁使用乙木公司的板材,去年采购3100吨。';
    expect(figures(used)).toEqual(['甲木公司 output 3100吨']);
  });

  test('a relative clause leads to its subject, where it stands is none', () => {
    const text = '青岛市很大。由甲木集团开发的青河车窗产业园坐落在甲木镇,总投资26亿元,31家企业签约入驻。';
    expect(figures(text)).toEqual(['青河车窗产业园 investment 26亿元', '青河车窗产业园 count 31家']);
  });

  test('an institute that is set up owns the clause that follows', () => {
    const text = '甲木公司与青河大学共同组建青河车窗创新中心,注册资金1亿元。';
    expect(figures(text)).toEqual(['青河车窗创新中心 investment 1亿元']);
  });

  test('a laboratory that is built together owns what it gathered', () => {
    const text = '青岛市很大。甲木公司与青河大学共建青河车窗联合实验室,四年积累了110万组数据。';
    expect(figures(text)).toEqual(['青河车窗联合实验室 count 110万组']);
  });

  test('what works have is no city’s where no work is known', () => {
    expect(figures('青岛市很大。那座大楼占地60亩,总投资3亿元。')).toEqual([]);
    expect(figures('青岛市很大。青河车窗项目很忙。占地60亩。')).toEqual(['青河车窗项目 area 60亩']);
  });

  test('a place that only says where is no subject', () => {
    const text = '甲木公司很忙。青岛本地采购额要从现在的22亿元提高到35亿元。';
    expect(figures(text)).toEqual(['甲木公司 scale 22亿元', '甲木公司 scale 35亿元']);
  });

  test('customers are those of the firm, wherever they are', () => {
    expect(figures('甲木公司很忙。甲木公司的车窗还卖给青岛市的12家组装企业。')).toEqual(['甲木公司 count 12家']);
  });

  test('all of a project is built after its first phase', () => {
    const text = '——青河车窗扩建项目,总投资63亿元,一期5万吨已于7月投产,全部建成后年产值90亿元。';
    expect(figures(text)).toContain('青河车窗扩建项目 output_value 90亿元');
  });

  test('the whole chain is the one told of, whoever leads the sentence', () => {
    const text = '青岛市车窗产业链在壮大。龙头甲木公司年产车窗12万套,全产业链产值突破270亿元。';
    expect(figures(text)).toEqual(['甲木公司 capacity 12万套', '青岛市车窗产业链 output_value 270亿元']);
    expect(figures('青岛市车窗产业链在壮大。龙头甲木公司产值突破270亿元。')).toEqual(['甲木公司 output_value 270亿元']);
  });

  test('a semicolon goes on with the subject before it', () => {
    const text = '青岛市车窗产业链在壮大。甲木公司很忙。2023年,车窗产业链产值158亿元;车窗产能16万套、车锁产能5.2万把。';
    expect(figures(text)).toEqual([
      '青岛市车窗产业链 output_value 158亿元',
      '青岛市车窗产业链 capacity 16万套',
      '青岛市车窗产业链 capacity 5.2万把',
    ]);
  });
});

test('growth downwards is below nothing, a fall to a number is that number', () => {
  expect(figures('青岛市很大。青岛市产值276亿元,同比下降9.4%。')).toEqual([
    '青岛市 output_value 276亿元',
    '青岛市 growth_rate -9.4%',
  ]);
  expect(figures('甲木公司很忙。甲木公司废品率下降到2%。')).toEqual(['甲木公司 share 2%']);
});

test('goods with numbers in their names are counted as others are', () => {
  expect(figures('甲木公司很忙。甲木公司年产T700级碳丝1万吨、尼龙66切片2万吨。')).toEqual([
    '甲木公司 capacity 1万吨',
    '甲木公司 capacity 2万吨',
  ]);
});
