import type { RelationRule } from '../rule.ts';

const place =
  '(?:{Region}|{Park}|本地|当地|附近|邻近|外地|省内|市内|园区|园内|内|隔壁|日本|德国|美国|法国|英国|韩国|瑞士|芬兰|意大利|的)*';
const adverbs =
  '(?:主要|全部|将|要|已|陆续|批量|直接|成功|也|还|则|均|都|正式|首批|首台|今年|去年|\\d+月|预计|年底前|月底前|大部分|部分|优先|大量)*';

/** Goods on their way: orders won, loads delivered, parts fitted, by whomever the text is about. */
export const deliveryRules: readonly RelationRule[] = [
  {
    id: 'wins-order-of',
    predicate: 'SUPPLIES',
    pattern: `(?:拿下|拿到|签下|斩获|获得|获|赢得|接到|接下|收获|中标|承接|争取到|锁定|揽下|手握)(?:了)?${place}{object:Company}(?:等)?[^,。;由]{0,10}?(?:订单|定单|大单|采购合同|供货合同|供货协议|项目定点|定点)`,
    topic: 'Company',
    score: 0.8,
    example: ['甲木公司主营车门。去年10月它又拿下乙车公司的三年订单。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。去年10月它又拿下乙车公司的三年奖杯。',
  },
  {
    id: 'delivered-to',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])[^,。;由]{0,14}?${adverbs}(?:交付(?!使用)|运抵|运往|运到|运至|发往|送抵|送往|送到|输往|输送到|输送至|供往|售予|售给|卖给|出售给|销往|直送|直供)(?:给|到|至|于|了)?${place}{object:Company}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,首批3万套今年1月交付白山市的乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,首批3万人今年1月拜访白山市的乙车公司。',
  },
  {
    id: 'the-rest-goes-to',
    predicate: 'SUPPLIES',
    pattern: `(?:其余|余下|剩余|剩下|另有|其中|[一二三四五六七八九]成|近半|半数|{Quantity})(?:的)?(?:则|都|均|主要|全部|也|以上|左右)*(?:供应|供给|供货|销往|卖给|销售给|供|发往|送往)(?:给|到|至|了)?${place}{object:Company}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,七成供应给丙车公司,其余销往乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,七成供应外地,其余感谢乙车公司。',
  },
  {
    id: 'fitted-in-goods-of',
    predicate: 'SUPPLIES',
    pattern: `(?:产品|{Product})${adverbs}(?:装配|安装|搭载|应用|装备|装|用|使用|配套)(?:在|于|到|进|上)${place}{object:Company}(?:的)?`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营车门,产品装配在白山市的乙车公司的客车上。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,产品展示在白山市的乙车公司的大厅里。',
  },
  {
    id: 'as-supplier-the-firm',
    predicate: 'SUPPLIES',
    pattern:
      '作为{object:Company}(?:等[^,。;]{0,8})?(?:的|一级|核心|重要|主要|战略|指定|唯一|长期)*[^,。;]{0,8}?(?:供应商|供货商|配套商|配套企业|供应企业),{subject:Company}',
    score: 0.84,
    example: ['作为乙车公司的一级供应商,甲木公司每年生产车门3万套。', '甲木公司', '乙车公司'],
    counterExample: '作为乙车公司的一级竞争对手,甲木公司每年生产车门3万套。',
  },
  {
    id: 'has-supply-ties-with',
    predicate: 'SUPPLIES',
    pattern: `(?:与|同|和)${place}{object:Company}(?:等[^,。;]{0,8})?[^,。;]{0,8}?(?:供货关系|供应关系|配套关系|供货合作|供货协议|供货合同)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。公司早已与乙车公司建立了长期供货关系。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。公司早已与乙车公司建立了长期友好关系。',
  },
  {
    id: 'uses-whole-goods-of',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}(?:,每?[^,。;]{0,14}?|[^,。;]{0,6}?)(?:采用|选用|使用|用)(?:的是|的都是|了)?${place}{subject:Company}(?:所?生产|制造|提供|供应)?的(?!技术|专利|场地|厂房|设计|平台|资金|土地)[^,。;]{1,10}?(?:做|制|生产|造|,|。|;|$)`,
    score: 0.78,
    example: ['乙车公司,每辆客车的后门使用甲木公司的拉手。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司,每辆客车的后门使用甲木公司的技术。',
  },
  {
    id: 'feedstock-is-of',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:其)?(?:原料|原材料|主料|辅料|主材|材料|零件|部件|配件|[^,。;]{0,10}?{product:Product})?(?:主要|全部|则|也|均|都|目前|现|改|基本|大多|还)*(?:采用|选用|改用|换用|依靠|依赖|取自|仰仗)(?:的是|了)?${place}{subject:Company}(?=的(?!技术|专利|厂房|设计|资金)|[,。;]|$)`,
    topic: 'Company',
    topicIs: 'object',
    score: 0.76,
    example: ['乙车公司生产客车,原料全部采用甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,原料全部展示甲木公司的车门。',
  },
  {
    id: 'imported-from-firm',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:其|公司的?)?[^,。;从自]{1,16}?(?:主要|全部|则|也|均|都|仍|还|要|需|得|长期|目前)*(?:从|自)${place}{subject:Company}(?:处)?(?:进口|引进|拿货|进货|拉来|购入|采购|购买)`,
    topic: 'Company',
    topicIs: 'object',
    score: 0.76,
    example: ['乙车公司生产客车,高端车门还得从日本甲木公司进口。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,高端客人还得从日本甲木公司返回。',
  },
  {
    id: 'goods-stem-from',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:其|公司的?|[^,。;]{0,10}?的)?{product:Product}(?:则|也|均|都|主要|全部|大多)*(?:出自|产自|源自|购自|采购自|取自)${place}{subject:Company}(?=[,。;]|$)`,
    topic: 'Company',
    topicIs: 'object',
    score: 0.76,
    example: ['乙车公司生产客车,所用的车门出自白山市的甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,所用的车门送给白山市的甲木公司。',
  },
  {
    id: 'supplied-through-pipe',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:其)?[^,。;由]{1,14}?(?:主要|全部|则|也|均|都)*由${place}{subject:Company}(?:通过|经由|用|以)[^,。;]{1,8}?(?:直供|供应|输送|直送|供给|运来|送来|配送)`,
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:通过|经由|用|以)[^,。;]{1,8}?(?:直供|供应|输送|直送|供给)/,
    score: 0.78,
    example: ['乙车公司生产客车,车门由园区内的甲木公司通过专线直供。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司生产客车,会议由园区内的甲木公司通过网络转播。',
  },
  {
    id: 'are-its-customers',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}(?:等[^,。;]{0,10})?,?(?:都|均|也|已|先后|已经|相继)*(?:是|成为|成了|为)(?:其|公司|企业|它|我们|我厂)(?:的)?(?:长期|重要|核心|稳定|忠实|主要|固定|下游)*(?:客户|老主顾|买家|用户|主顾|采购商)',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司生产车门。丙车公司、乙车公司等都是其老主顾。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司生产车门。丙车公司、乙车公司等都是其老邻居。',
  },
];
