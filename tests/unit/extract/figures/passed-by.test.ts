import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** Each figure as `subject value unit`. */
const figures = (text: string): string[] =>
  readMadeUp(`青岛市很大。${text}`).figures.map(
    ({ subject, quantity: { value, unit } }) => `${subject.name} ${value}${unit}`,
  );

describe('a name that a sentence only passes by owns no figure', () => {
  test.each([
    '甲木公司由乙木集团和丙木集团合资,前者出七成、后者出三成,去年三月动工,总投资3亿元。',
    '甲木公司由乙木集团与丙木集团合资组建,乙木集团占六成,丙木集团占四成,注册资本3亿元。',
    '甲木公司成立不久,乙木集团以设备入股三成,丙木集团以现金入股七成,首年产值就有3亿元。',
  ])('an owner and what it holds: %s', (text) => {
    expect(figures(text)).toEqual(['甲木公司 3亿元']);
  });

  test.each([
    '甲木公司做的是遥控器,今年5月刚同乙木公司签下合同,每年要交遥控器5万套。',
    '甲木公司去年跟乙木公司签了长单,一年供车门5万套。',
    '甲木公司成了乙木公司的供应商,去年供车门5万套。',
    '甲木公司靠着乙木公司的订单,去年产车门5万套。',
  ])('whom its subject deals with: %s', (text) => {
    expect(figures(text)).toEqual(['甲木公司 5万套']);
  });

  test('what is bought, while what is paid for a new firm is that firm’s', () => {
    expect(figures('甲木公司斥资9000万元收购乙木公司。')).toEqual(['甲木公司 9000万元']);
    expect(figures('甲木公司以1.2亿元拿下乙木公司全部股权。')).toEqual(['甲木公司 1.2亿元']);
    expect(figures('甲木公司投资9000万元设立乙木公司。')).toEqual(['乙木公司 9000万元']);
  });

  test('a park that a firm stands in, and one of many firms that a park has', () => {
    expect(figures('青河产业园里的甲木公司占地178亩,员工300人。')).toEqual(['甲木公司 178亩', '甲木公司 300人']);
    expect(figures('青河产业园已有甲木公司、乙木公司等20多家企业入驻。')).toEqual(['青河产业园 20家']);
  });
});

describe('a place that a sentence only passes by owns no figure', () => {
  test('where people met', () => {
    expect(figures('9月21日在上海市举办的推介会上,集中签约项目12个,签约额61亿元。')).toEqual([
      '青岛市 12个',
      '青岛市 61亿元',
    ]);
  });

  test('where something of a firm stands', () => {
    expect(figures('甲木公司很忙。甲木公司所用棉花由乙木集团供应,后者在我市有轧花厂6座。')).toEqual(['乙木集团 6座']);
    expect(figures('甲木公司很忙。除了为山东省的乙木公司供货,去年它又拿下三年订单,合同金额9亿元。')).toEqual([
      '甲木公司 9亿元',
    ]);
  });

  test('though it is named oftener than the city whose name the names of others begin with', () => {
    const text = '甲木公司的芯片卖到上海市。上海市很大。青岛市经信委和青岛经济开发区都很忙。全市车门产值9亿元。';
    expect(figures(text)).toContain('青岛市 9亿元');
  });
});

describe('who is told of in a form', () => {
  test('is the project of the heading, not the firm in a role', () => {
    const text = '(四)青河车门项目。建设单位为甲木公司,总投资1亿元。\n(五)白山车窗项目。业主单位乙木公司,总投资4亿元。';
    expect(figures(text)).toEqual(['青河车门项目 1亿元', '白山车窗项目 4亿元']);
  });

  test('is whom a bracket stands behind', () => {
    expect(figures('青河车门项目(总投资3亿元)和白山测速泵项目(总投资5亿元)同日开工。')).toEqual([
      '青河车门项目 3亿元',
      '白山测速泵项目 5亿元',
    ]);
  });
});

describe('what stands between a subject and its figure', () => {
  test('phases told one by one before what they cost together', () => {
    expect(
      figures('甲木公司位于青河产业园,一期已满产,二期正在装机,两期合计投资12亿元,全年预计产出车门17万套。'),
    ).toEqual(['甲木公司 12亿元', '甲木公司 17万套']);
    expect(figures('青河车门项目分两期建设,合计投资9亿元,占地300亩。')).toEqual([
      '青河车门项目 9亿元',
      '青河车门项目 300亩',
    ]);
    expect(figures('甲木公司近三年技改投入合计2亿元。')).toEqual(['甲木公司 2亿元']);
  });

  test('a park’s land before what the city’s treasury pays', () => {
    expect(figures('青河经济开发区为此留出1500亩地,市财政每年拿3000万元给整车厂贴息。')).toContain('青岛市 3000万元');
    expect(figures('甲木公司采购本地件的,由市财政给予补贴,单户最高200万元。')).toEqual(['青岛市 200万元']);
  });

  test('what is said of a park before its name', () => {
    const text =
      '一个占地1200亩的青河家电产业园已完成规划,首期15万平方米标准化厂房年底交付,目前有甲木公司等11家企业签订了入园协议。';
    expect(figures(text)).toEqual(['青河家电产业园 1200亩', '青河家电产业园 15万平方米', '青河家电产业园 11家']);
  });

  test('the number of the firm before in a list', () => {
    expect(figures('全市车门产能50万套,其中甲木公司20万套、乙木公司15万套。')).toEqual([
      '青岛市 50万套',
      '甲木公司 20万套',
      '乙木公司 15万套',
    ]);
  });

  test('where a firm is before what 园里 counts', () => {
    expect(figures('甲木公司是青河家电产业园的首家企业,眼下园里已有35家企业。')).toEqual(['青河家电产业园 35家']);
  });

  test('a part of the sentence that names nobody', () => {
    expect(figures('甲木公司很忙。全市车门产业一年有200亿元的产值;眼下车门企业只有37家,加工量9万吨。')).toEqual([
      '青岛市 200亿元',
      '青岛市 37家',
      '青岛市 9万吨',
    ]);
  });

  test('an occasion, and what lies beside', () => {
    expect(figures('青河车门项目占地80亩,建成后甲木公司的年产能将达到12万套。')).toEqual([
      '青河车门项目 80亩',
      '甲木公司 12万套',
    ]);
    expect(figures('甲木公司对面是乙木公司,去年产值3亿元。')).toEqual(['乙木公司 3亿元']);
  });

  test('该公司 is who was named last, 届时公司 who the text is about', () => {
    expect(figures('青河车门项目由甲木公司投资建设,该公司2015年成立,员工300人。')).toEqual(['甲木公司 300人']);
    expect(figures('甲木公司很忙。青河车门项目明年投产,届时公司年产值有望达到9亿元。')).toEqual(['甲木公司 9亿元']);
  });

  test('who gives, where 由 names one of two', () => {
    expect(figures('甲木公司与乙木公司签订五年协议,由乙木公司每年供货不少于2万吨。')).toEqual(['乙木公司 2万吨']);
  });
});

describe('a figure told in plain words', () => {
  test.each([
    ['甲木公司订单多,还新招了600名工人。', '甲木公司 600名'],
    ['甲木公司今年招工600人。', '甲木公司 600人'],
    ['甲木公司的车间里有600多名工人三班倒。', '甲木公司 600名'],
    ['甲木公司拥有一支60多人的研发团队。', '甲木公司 60人'],
    ['甲木公司所用包装由乙木包装公司供应,一年1100万条。', '乙木包装公司 1100万条'],
    ['青河车门研究院已解决技术难题40余个。', '青河车门研究院 40个'],
    ['青河家电产业园与36家企业签了约。', '青河家电产业园 36家'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  test('what a number became, by whatever verb', () => {
    expect(figures('全市对染厂关停并转,染厂由212家并成108家。')).toEqual(['青岛市 212家', '青岛市 108家']);
    expect(figures('全市车门企业从212家减到108家。')).toEqual(['青岛市 212家', '青岛市 108家']);
    expect(figures('甲木公司2019年搬来,第二年产值过亿,去年达到7亿元。')).toEqual(['甲木公司 7亿元']);
    expect(figures('甲木公司的产值三年间从1亿元蹿到9亿元。')).toEqual(['甲木公司 1亿元', '甲木公司 9亿元']);
  });
});
