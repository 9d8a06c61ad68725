import type { RelationRule } from '../rule.ts';

const aside = '(?!旗下|下属|所属|控股的|参股的|的子公司)(?:\\([^)]*\\))?';
const standing = '(?:核心|一级|二级|合格|全球|战略|重要|主要|优秀|长期|指定|独家|定点|配套|金牌|国内|本地|唯一)*';

/** Who supplies whom, by lists of suppliers, contracts, old partners and what goods end up in. */
export const supplyToldOfRules: readonly RelationRule[] = [
  {
    id: 'on-list-of-suppliers-of',
    predicate: 'SUPPLIES',
    pattern: `(?:在|列入|进入|(?<=^|[,。;:])){object:Company}(?:的)?${standing}供应商(?:的)?(?:名单|名录|体系|队伍|库|目录|序列|大会)?(?:里|中|上|内)?,{subject:Company}`,
    score: 0.8,
    example: ['在乙木集团的供应商名单里,甲木公司排在前三位。', '甲木公司', '乙木集团'],
    counterExample: '在乙木集团的失信人名单里,甲木公司排在前三位。',
  },
  {
    id: 'contract-to-supply',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${aside}[^,。;]{0,6}?(?:与|同|和|跟){object:Company}[^,。;]{0,8}?(?:签订|签下|签署|签了|签|达成|续签)[^,。;]{0,12}?(?:供货|供应|供销|长期|战略|长单|配套)[^,。;]{0,8}?(?:合同|协议|订单|长单|协定|合作),[^,。;]{0,10}?(?:供应|供货|提供|交付|配套|供给)(?!商)`,
    score: 0.78,
    example: ['甲木公司与乙木集团签订了3年的供货合同,每年供应测速泵3000台。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司与乙木集团签订了3年的仓储合同,每年供应测速泵3000台。',
  },
  {
    id: 'customers-before-seller',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[。;])(?:主要|核心|下游|终端|长期|大|老)*(?:客户|用户|买家|主顾|买主)(?:包括|有|为|是|涵盖|囊括)(?:了)?{object:Company}(?:等[^,。;]{0,10})?[,的]{subject:Company}`,
    score: 0.76,
    example: ['客户包括乙木集团、丙木集团,甲木公司去年卖出测速泵300台。', '甲木公司', '丙木集团'],
    counterExample: '对手包括乙木集团、丙木集团,甲木公司去年卖出测速泵300台。',
  },
  {
    id: 'as-old-partner-of',
    predicate: 'SUPPLIES',
    pattern: `作为{object:Company}(?:的|多年的|长期的)?${standing}“?(?:老搭档|老伙伴|供应商|供货商|配套商|配套企业|配套厂|供方|老供应商|零部件供应商)”?(?:之一)?,{subject:Company}`,
    score: 0.8,
    example: ['作为乙木集团的“老搭档”,甲木公司今年拿到了大订单。', '甲木公司', '乙木集团'],
    counterExample: '作为乙木集团的“老对手”,甲木公司今年拿到了大订单。',
  },
  {
    id: 'goods-are-feedstock-of',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${aside}(?:的|生产的|产的|出产的)[^,。;、]{0,6}?{product:Product},?(?:就|正|也|则|已|恰恰)*(?:是|成为|成了|变成|作为)(?:{Region}(?:的)?)*{object:Company}(?:的|生产[^,。;]{0,8}?的)?[^,。;]{0,8}?(?:原料|原材料|主料|辅料|材料|零部件|部件|配件|燃料|“?口粮|首选|标配)`,
    score: 0.8,
    example: ['甲木公司的测速泵是乙木集团的关键部件。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司的测速泵是乙木集团的竞争产品。',
  },
  {
    id: 'goods-end-up-at',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${aside}(?:的|生产的|产的|研发的|研制的|制造的)[^,。;、]{0,6}?{product:Product}(?:等[^,。;]{0,4})?(?:都|已|也|还|被|大量|全部|主要|成功|率先|陆续|就|,)*(?:用在|用于|用到|装在|装到|装进|装配在|搭载在|应用于|应用在|安装在|走进|打入|进入|卖进|送进|送到|运到|发往|供给|供应给?|销往|销给)(?:了)?(?:{Region}的?)?{object:Company}`,
    score: 0.8,
    example: ['甲木公司的测速泵用在了乙木集团的挖掘机上。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司的测速泵败给了乙木集团的挖掘机。',
  },
  {
    id: 'picks-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}${aside}[^,。;由]{0,8}?(?:选用|采用|用上|换上|选择|使用|改用|指定|看中|选定)(?:了|的是|的都是)?(?:{Region}的?)?{subject:Company}(?:的|生产的|产的|提供的|供应的)(?:新型|新款|新|全套|优质)?{product:Product}`,
    score: 0.8,
    example: ['乙木集团选用了甲木公司的测速泵。', '甲木公司', '乙木集团'],
    counterExample: '乙木集团借鉴了甲木公司的测速泵。',
  },
  {
    id: 'busy-with-orders-of',
    predicate: 'SUPPLIES',
    pattern: `(?:受益于|得益于|受|随着|因|承接|靠着?|凭){object:Company}[^,。;]{0,8}?订单[^,。;]{0,10}?,{subject:Company}`,
    score: 0.72,
    example: ['受益于乙木集团订单增长,甲木公司满负荷生产。', '甲木公司', '乙木集团'],
    counterExample: '受益于乙木集团捐款增长,甲木公司满负荷生产。',
  },
  {
    id: 'has-goods-made-at',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}${aside}[^,。;]{0,6}?(?:把|将)[^,。;]{0,4}?{product:Product}(?:的)?(?:生产|订单|加工|业务|制造)?(?:交给|交由|委托给?|外包给|转给|包给|发给)(?:了)?(?:{Region}的?)?{subject:Company}`,
    score: 0.8,
    example: ['乙木集团把测速泵交给甲木公司生产。', '甲木公司', '乙木集团'],
    counterExample: '乙木集团把测速泵还给甲木公司修理。',
  },
  {
    id: 'sells-on-to-neighbour',
    predicate: 'SUPPLIES',
    pattern: `(?<=,)(?:除[^,。;]{1,6}外,)?(?:还|也|主要|全部|大部分|其余|大多|直接|就近|则|,)*(?:供应|供给|卖|销售|直供|输送|送|供)(?:给|到|往)?(?:了)?(?:相邻|隔壁|附近|邻近|同园区|园区内|园区|下游|周边|同城|一墙之隔)(?:的)?(?:{Region}的|{Park}的)?{object:Company}`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司主营测速泵,除自用外,还供应给相邻的乙木集团。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司主营测速泵,除自用外,还请教了相邻的乙木集团。',
  },
  {
    id: 'works-for-buyers-orders',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${aside}(?:[^,。;由]{0,12}?)(?:拿到|拿下|接到|接下|斩获|获得|收到|中标|签下|锁定|手握|赢得|承接)(?:了)?(?:来自)?(?:{Region}的?)?{object:Company}(?:的)?[^,。;]{0,12}?(?:订单|定点|长单|采购合同|供货合同|配套合同|供应合同|定点通知书|定点函)`,
    score: 0.8,
    example: ['甲木公司今年拿到乙木集团新机型订单1.2亿元。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司今年拿到乙木集团新机型图纸1.2万份。',
  },
];
