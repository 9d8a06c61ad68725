import type { MetricRule } from './metric-rule.ts';

/** The words right before a number, as the metric's name. */
const words = '([^,。;:、“”()\\d]{0,14})$';

/**
 * What a number with a unit of measure says where its words are none that another rule knows: reports rarely give one without
 * saying something of somebody. They are tried last, and drafted with a low score. Mere counts are left out: 20个城市 is
 * seldom anybody's figure.
 */
export const toldRules: readonly MetricRule[] = [
  {
    id: 'amount-told',
    metric: 'output',
    measures: ['amount', 'power'],
    before: new RegExp(words),
    of: 'company',
    example: ['眼下正赶制车漆5.2万吨', 5.2, '万吨'],
    counterExample: '眼下来了5.2万名',
  },
  {
    id: 'area-told',
    metric: 'area',
    measures: ['area'],
    before: new RegExp(words),
    of: 'project',
    example: ['县里还将配建2万平方米', 2, '万平方米'],
    counterExample: '县里还将配建2座',
  },
  {
    id: 'money-given',
    metric: 'subsidy',
    measures: ['money'],
    before: /((?:财政|奖补?|补贴|补助|扶持|贴息|兑现|拿出)[^,。;:、“”()\d]{0,10})$/,
    after: /^(?!(?:多|余)?,?(?:[在于][^,。;\d]{2,24})?(?:建设|新建|兴建|扩建|打造|投建|上马|新上|上了|建起|实施|建造))/,
    of: 'place',
    example: ['市财政拿出1.5亿元', 1.5, '亿元'],
    counterExample: '市财政局迎来1.5万名',
  },
  {
    id: 'money-made',
    metric: 'revenue',
    measures: ['money'],
    before: /((?:收入|营收|销售|进账|创汇|出口|卖)[^,。;:、“”()\d]{0,10})$/,
    of: 'company',
    example: ['去年光靠车漆就卖了3亿元', 3, '亿元'],
    counterExample: '去年光靠车漆就招了3万名',
  },
  {
    id: 'money-told',
    metric: 'investment',
    measures: ['money'],
    before: new RegExp(words),
    of: 'company',
    example: ['技改搭进去3亿元', 3, '亿元'],
    counterExample: '技改搭进去3年',
  },
  {
    id: 'share-told',
    metric: 'share',
    measures: ['share'],
    unit: /^[%‰]$/,
    before: new RegExp(words),
    of: 'company',
    example: ['成品里再生料掺到86%', 86, '%'],
    counterExample: '成品里再生料掺到86根',
  },
];
