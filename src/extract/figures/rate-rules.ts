import type { MetricRule } from './metric-rule.ts';

/** Shares, rates and growth. */
export const rateRules: readonly MetricRule[] = [
  {
    id: 'share',
    metric: 'share',
    measures: ['share'],
    before:
      /((?:[\u4e00-\u9fa5]{0,8})(?:占比|比重|份额|配套率|国产化率|自给率|占有率|市占率|本地化率|开工率|出租率|利用率|合格率|入驻率|入住率|投产率|达产率|成材率|负荷率|履约率|转化率|就业率|去化率|良品率|回收率|毛利率|贡献率|投入强度|比例|就占|(?<!各)占)(?:[^,。;\d]{2,14}的)?)[^,。;\d]{0,6}$/,
    of: 'company',
    example: ['研发投入占比5.2%', 5.2, '%'],
    counterExample: '同比增长5.2%',
  },
  {
    id: 'share-goes-on',
    metric: 'share',
    measures: ['share'],
    before: /占[^,。;\d]{1,12}[\d.]+%(?:以上|左右)?(?:、|和|及)(?:占)?([\u4e00-\u9fa5]{1,8}的)$/,
    of: 'company',
    example: ['车门产量占全国的40%、世界的20%', 20, '%'],
    counterExample: '车门产量增长40%、世界的20%',
  },
  {
    id: 'coverage',
    metric: 'coverage',
    measures: ['share'],
    before: /((?:覆盖|普及|入户|接入|上云|绿化)[率面])[^,。;\d]{0,6}$/,
    of: 'place',
    example: ['清洁供热覆盖率达到75%', 75, '%'],
    counterExample: '同比增长75%',
  },
  {
    id: 'ahead-of',
    metric: 'growth_gap',
    measures: ['share'],
    before: /((?:快于|高于|低于|慢于|高出|领先)[^,。;\d]{2,12})$/,
    of: 'place',
    example: ['增加值快于规上工业2.4个百分点', 2.4, '个百分点'],
    counterExample: '增加值同比增长2.4个百分点',
  },
  {
    id: 'growth',
    metric: 'growth_rate',
    measures: ['share'],
    before:
      /((?:同比|年均|环比|比上年|较上年|增速)?(?:增长|增幅|增速|下滑|回落|翻|(?:提高|提升|上升|下降|增加|减少|缩短|降低)(?!到|至|为)))[^,。;\d]{0,6}$/,
    of: 'place',
    example: ['同比增长8.7%', 8.7, '%'],
    counterExample: '占比8.7%',
  },
  {
    id: 'share-raised-to',
    metric: 'share',
    measures: ['share'],
    before:
      /((?:本地|就近|产业链)?[\u4e00-\u9fa5]{0,4}(?:配套率|国产化率|自给率|占有率|占比|比重|份额|利用率))(?:已|将|则)*(?:由|从)[^,。;]{2,16}?(?:提高|提升|上升|增加|降|增长|扩大)(?:到|至)$/,
    of: 'company',
    example: ['公司本地配套率已由2020年的不足两成提高到68%', 68, '%'],
    counterExample: '公司气温已由2020年的不足两成提高到68%',
  },
  {
    id: 'rate',
    metric: 'share',
    measures: ['share'],
    before:
      /((?:[\u4e00-\u9fa5]{1,12})(?<![增汇利税费概频功斜效速])率)(?:目前|平均|常年|已经?|均|都|就|则|将|要|也|仍|还|仅|只有?|达到?|为|在|约|近|超过?|突破|高达|不足|不到|低于|高于|不低于|不高于|力争|保持在?|稳定在?|维持在?|(?:由|从)[^,。;]{1,16}?(?:提高|提升|上升|增加|增长|下降|降低|降|升)?[到至](?:了)?|(?:提高|提升|上升|增加|下降|降低|降|升)[到至](?:了)?)*$/,
    of: 'company',
    example: ['公司去年原料损耗率为3%', 3, '%'],
    counterExample: '公司工作效率提高3%',
  },
  {
    id: 'work-done',
    metric: 'share',
    measures: ['share'],
    before: /((?:[\u4e00-\u9fa5]{0,8}?)(?:已|累计|目前|总体)*完成)(?:了|约|近|超过?|过)*$/,
    after: /^(?:以上|左右)?(?:$|[,。;])/,
    of: 'project',
    example: ['项目桩基已完成86%', 86, '%'],
    counterExample: '项目已完成86%的验收',
  },
];
