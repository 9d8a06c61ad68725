import type { MetricRule } from './metric-rule.ts';

const near = '(?:约|近|达到?|为|共|超过?|突破|可达?|需|要|大约|在)*';

/** What is used up, handed on and kept at hand: feedstock, steam, machines. */
export const useRules: readonly MetricRule[] = [
  {
    id: 'used-each-year',
    metric: 'output',
    measures: ['amount'],
    before: new RegExp(
      `((?:每?年|每?月|每?日|每?天|全年|年均|日均|月均)[^,。;\\d]{0,6}?(?:用量|耗量|消耗量|需求量|需要量|采购量|使用量)${near}|(?:[一每全]年|每天|每月|一个月|一天)(?:就|大约|约|都|可|能)*(?:要|需要?)?(?:从[^,。;\\d]{2,12})?(?:用掉?|用到|消耗|消化|吃掉|耗用|拉来|购进|购入|采购|进货)[^,。;\\d]{0,10})$`,
    ),
    of: 'company',
    example: ['公司一年要用坩埚9万只', 9, '万只'],
    counterExample: '公司每年接待来宾9万位',
  },
  {
    id: 'supplied-each-year',
    metric: 'capacity',
    measures: ['amount'],
    before: new RegExp(
      `((?:每?年|每?日|每?天|每?小时|月)(?:可|能|均)?(?:对外|向[^,。;\\d]{2,14})?供(?:应|给)?(?!应商|应链)[^,。;\\d商链]{0,8}?(?:蒸汽|热|汽|气|水|电|冷|能力|量)${near})$`,
    ),
    of: 'company',
    example: ['公司年供工业蒸汽80万吨', 80, '万吨'],
    counterExample: '公司每年供应商大会邀请80万吨级企业',
  },
  {
    id: 'shipped',
    metric: 'output',
    measures: ['amount', 'power', 'length'],
    before:
      /((?:出货|发货|供货|交付|销售|销量|产量|出口|承运|运送|发运|输送|送出|运出|接卸|转运)(?:了)?(?:总)?量?[^,。;\d]{0,12})$/,
    of: 'company',
    example: ['公司去年出货组件4.2吉瓦', 4.2, '吉瓦'],
    counterExample: '公司去年检修组件4.2吉瓦',
  },
  {
    id: 'machines-had',
    metric: 'count',
    measures: ['amount'],
    unit: /(?:台|套|台套|枚|锭|张|辆|艘|架)$/,
    before:
      /(?:拥有|现有|共有|已有|配有|配备|配置|装备|建有)(?:了|各类|各式|国内外|先进的?|进口)*(?:[^,。;]{2,40}(?:、|和|及))?([^,。;、\d]{2,12}?)(?:共|约|近|超过?|达)*$/,
    of: 'company',
    example: ['公司拥有纱锭30万枚、喷气织机1200台', 1200, '台'],
    counterExample: '公司展出纱锭30万枚、喷气织机1200台',
  },
  {
    id: 'deal',
    metric: 'investment',
    measures: ['money'],
    before:
      /((?:交易|收购|转让|成交|受让|并购|股权)(?:总)?(?:金额|价格|对价|价款|作价|价|款)|作价)(?:约|近|达到?|为|合计|共|超过?)*$/,
    of: 'company',
    example: ['公司收购乙木公司,交易金额1.8亿元', 1.8, '亿元'],
    counterExample: '公司收购乙木公司的决定用了1.8亿元',
  },
  {
    id: 'bought-for',
    metric: 'investment',
    measures: ['money'],
    before: /(?:花费?|掏|砸|豪掷|以|用|拿出|出价)(?:了|掉|出|下|近|约|超过?|总价|总计|合计|对价)*$/,
    after:
      /^(?:多|余)?(?:左右)?(?:的(?:价格|代价|总价|对价))?,?(?:现金)?(?:全资|整体|一举|成功)?(?:买[下断入]|收购|并购|入股|拿下|盘[下活]|竞得|竞买|拍[下得]|摘得|受让|接[下手盘]|购得|购入|购下|吃下)/,
    name: '收购金额',
    of: 'company',
    example: ['甲木公司花8600万元买下乙木公司80%的股权', 8600, '万元'],
    counterExample: '甲木公司的8600万元买断工龄款',
  },
  {
    id: 'money-spent',
    metric: 'investment',
    measures: ['money'],
    before: /((?:花费?|砸|豪掷)(?:了|掉|下|去|进|出)?(?:近|约|整整|超过?)*)$/,
    name: '花费',
    of: 'company',
    example: ['甲木公司花1800万元添了一台压力机', 1800, '万元'],
    counterExample: '甲木公司的棉花1800万包',
  },
  {
    id: 'subsidy-at-most',
    metric: 'subsidy',
    measures: ['money'],
    before:
      /^((?:单个|单户|单家|每个|每户|每家|同一)?(?:项目|企业|平台|机构|主体)?(?:年度|累计|每年)?(?:最高|不超过|上限|最多)(?:为|可达?|达|给予|不超过|奖励?|补助?)*)$/,
    earlier: /(?:补助|补贴|奖励|奖补|资助|支持|贴息)[^。;]{0,12},$/,
    of: 'place',
    example: ['全市按设备投资额的5%给予补助,单个项目最高300万元', 300, '万元'],
    counterExample: '全市按时开会,单个项目最高300万元',
  },
  {
    id: 'customers',
    metric: 'count',
    measures: ['count'],
    unit: /^[家个]$/,
    before:
      /((?:卖给|供应给?|供给|销往|供货给?|配套|交付给?|服务于?|销售给)(?:了)?(?:[^,。;\d]{0,14}的|等|[^,。;\d]{0,4}))$/,
    after: /^(?:余|多)?[^,。;\d]{0,10}?(?:企业|客户|厂家|厂商|公司|工厂|主机厂|车企)/,
    name: '客户数',
    of: 'company',
    example: ['公司的车窗还卖给青岛市的12家组装企业', 12, '家'],
    counterExample: '公司的车窗还放在青岛市的12家组装企业',
  },
];
