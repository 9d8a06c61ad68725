import type { MetricRule } from './metric-rule.ts';

const had =
  '(?:拥有|积累|采集|收集|现有|建有|设有|配有|建成|设立|布局|下设|下辖|攻克|突破|取得|获得|获批|申请|授权|承担|承接|完成|实现|转化|制定|研发|开发|推出|培育|培养|引进|集聚|新增|累计|开设|组建|购置|具备|共建|联建|主持|参与|签约|签订|共有|已有|旗下有|现在有|只有|仅有|打造|形成|新建|扩建|布置|解决|破解|攻关)';

/** What is counted after names of some of it: 甲木公司等12家子公司. */
export const severalRules: readonly MetricRule[] = [
  {
    id: 'of-several-things',
    metric: 'count',
    measures: ['count'],
    before: /((?:旗下有|拥有|下设|下辖|供应|配套|服务|供货|交付|销往)[^。;]{2,60}等)$/,
    after: /^(?:余|多)?(?:子公司|整车企业|客户|车企|主机厂|整机企业|主机企业|企业客户|分公司)/,
    of: 'company',
    example: ['甲木集团旗下有乙木公司、丙木公司等12家子公司', 12, '家'],
    counterExample: '客人来自乙木公司、丙木公司等12家子公司',
  },
  {
    id: 'firms-here',
    metric: 'count',
    measures: ['count', 'households'],
    before: /(?:有|引来|引进|迎来|吸引|招引|招来|集聚|聚集|汇聚|入驻|落户)(?:了)?[^,。;]{2,60}等$/,
    after:
      /^(?:余|多)?[^,。;\d]{0,8}?(?:企业|公司|厂商|机构|商户)(?:$|[,。;]|[^,。;\d]{0,3}(?:签|入驻|进驻|入园|落户|落地|投产|扎根|达成))/,
    name: '企业数',
    of: 'place',
    example: ['青河车窗产业园已有甲木公司等11家企业入驻', 11, '家'],
    counterExample: '青河车窗产业园已有甲木公司等11家企业代表到场',
  },
  {
    id: 'schools-here',
    metric: 'count',
    measures: ['count'],
    before: /等$/,
    after: /^(?:余|多)?(?:高校|院校|大学|科研院所|研究院所)(?:坐落|位于|落户|设在|在此)/,
    name: '高校数',
    of: 'place',
    example: ['青岛市有名。青河大学、白山大学等12所高校坐落于此', 12, '所'],
    counterExample: '青岛市有名。青河大学、白山大学等12所高校参赛',
  },
];

/** Whatever else is counted: tried last, after what has a wording of its own. */
export const thingRules: readonly MetricRule[] = [
  {
    id: 'things-had',
    metric: 'count',
    measures: ['count', 'households'],
    before: new RegExp(`${had}(?:了|各类|国家级|省级|共|约|近)*$`),
    after: /^(?:以上)?(?:的)?([\u4e00-\u9fa5]{2,12})/,
    of: 'company',
    example: ['公司现有6个厂房', 6, '个'],
    counterExample: '客人路过6个厂房',
  },
  {
    id: 'things-go-on',
    metric: 'count',
    measures: ['count', 'households'],
    before: new RegExp(
      `${had}[^,。;]{0,16}\\d(?:万|余|多)*[个家条座项所栋间][\u4e00-\u9fa5]{1,10}(?:、|和|及|与|以及)$`,
    ),
    after: /^([\u4e00-\u9fa5]{2,12})/,
    of: 'company',
    example: ['公司现有6个厂房、18条生产线', 18, '条'],
    counterExample: '客人路过6个厂房、18条生产线',
  },
  {
    id: 'things-then-number',
    metric: 'count',
    measures: ['count', 'households'],
    before: new RegExp(
      `(?:${had}(?:了)?|、|和|及|^其中,?|(?:数|总数)(?=(?:从|由|达|增|已|突破|超)))[^,。;\\d]{0,4}?([^,。;、\\d]{0,14})(?:共|达到?|已达|超过?|突破|只有|仅有|约|近|由|从|增至|增加到|\\d{4}年的)*$`,
    ),
    after: /^(?:以上|左右)?(?:$|[,。;、)和]|增加|增至|减少)/,
    of: 'company',
    example: ['公司已攻克关键技术11项', 11, '项'],
    counterExample: '公司评审关键技术11项',
  },
  {
    id: 'number-grown-from',
    metric: 'count',
    measures: ['count', 'households'],
    before: /([\u4e00-\u9fa5]{2,12}(?:数|数量|总数))(?:由|从)(?:\d{4}年的?)?$/,
    of: 'place',
    example: ['全市车门企业数由2021年的9家增加到27家', 9, '家'],
    counterExample: '企业由9家代表参加',
  },
  {
    id: 'craft-made',
    metric: 'capacity',
    measures: ['count'],
    unit: /[架艘列]$/,
    before: /((?:年产|年?(?:交付|生产)能力|年产能|规划年产|形成年产)[^,。;\d]{0,14})$/,
    of: 'project',
    example: ['项目规划年产轻型飞机200架', 200, '架'],
    counterExample: '项目展出轻型飞机200架',
  },
  {
    id: 'craft-delivered',
    metric: 'output',
    measures: ['count'],
    unit: /[架艘列]$/,
    before: /((?:交付|生产|下线|销售|产量|出口)[^,。;\d]{0,10})$/,
    of: 'company',
    example: ['公司去年交付50架', 50, '架'],
    counterExample: '公司去年停放50架',
  },
  {
    id: 'amount-each-year',
    metric: 'output',
    measures: ['amount', 'count'],
    unit: /^[十百千]?[万亿]|[^个条家座项所种处栋幢艘列架组宗次]$/,
    before: /^((?:每|一|全)年|年均|每月|每天)(?:约|近|达|超过?|不少于)*$/,
    earlier: /(?:由[^,。;]{2,30}(?:供应|供给|提供|供货|运来|直供|输送|送来|独供)|来自[^,。;]{2,30})[^,。;]{0,4},$/,
    name: '年供应量',
    of: 'company',
    ofLastFirm: true,
    example: ['所用钢板由乙木公司供应,每年约46万吨', 46, '万吨'],
    counterExample: '甲木公司向乙木公司致谢,每年约46万吨',
  },
  {
    id: 'delivered-each-year',
    metric: 'output',
    measures: ['amount', 'count'],
    unit: /^[十百千]?[万亿]|[^个条家座项所种处栋幢艘列架组宗次]$/,
    before: /^((?:每|一|全)年|年均|每月|每天)(?:约|近|达|超过?|不少于)*$/,
    earlier: /(?:专供|主供|独供|供应|配套|专[产做]|主[产做])[^,。;\d]{1,10},$/,
    name: '年供应量',
    of: 'company',
    example: ['公司专供编织袋,一年1100万条', 1100, '万条'],
    counterExample: '公司展出编织袋,一年1100万条',
  },
];
