import type { RelationRule } from '../rule.ts';

/** What firms make, told by what stands in their workshops, what they sell and how they began. */
export const goodsToldOfRules: readonly RelationRule[] = [
  {
    id: 'in-workshop-goods-stand',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:的)?(?:[^,。;]{0,6}?)(?:车间|厂房|生产线|产线|流水线|总装线|工厂|厂区|厂)(?:里|内|上|中)?,?(?:[^,。;]{0,10}?,)?(?:只见|一)?(?:[排台件辆只批根块卷个片筐摞][排台件辆只批根块卷个片筐摞]?|一[排台件辆只批根块卷个片筐摞]{1,3}|{Quantity}|成排的|刚下线的|崭新的|各式|各种|打包好的|成品)(?:的|刚|刚刚|崭新|新)*{object:Product}(?:正|整齐|陆续|缓缓|依次|等着|等待|码|从|鱼贯|被|刚|排|摆|堆|下线|,|。)',
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司车间里,一排排测速泵正等着装车。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司会议室里,一张张测速泵照片正等着上墙。',
  },
  {
    id: 'lived-on-goods-at-first',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?,?(?:最早|当年|早年|起初|也是|就是|是|原是|过去|最初)*(?:靠|从|以|凭|凭借)(?:着)?(?:做|造|生产|一[款个台只件种])?(?:[^,。;、]{0,4}?){object:Product}(?:这[一个款]|单品|产品|生意)?(?:起家|发家|起步|出名|打响|立足|站稳|打天下|闯出|成名|一炮打响)',
    score: 0.8,
    example: ['乙木公司主营测速泵。甲木公司早年靠测速泵起家。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司早年靠测速泵厂供货。',
  },
  {
    id: 'can-turn-out-monthly',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}[^,。;]{0,10}?(?:每月|每天|一个月|一天|每小时|每年|一年|一季|一周|每周|每分钟|月|日)(?:就|能|可|可以|要|至少|大约|约)*(?:出|下线|产|造|做|赶出|生产|赶制|组装|交出)(?:出|了)?(?:{Quantity}(?:的)?)?{object:Product}',
    score: 0.8,
    example: ['乙木公司主营测速泵。甲木公司如今每月能出3万套测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司如今每月能换3万套测速泵。',
  },
  {
    id: 'goods-of-firm-sell',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:新|自主|自己)*(?:研发|研制|开发|生产|设计|出品|推出|自研)?的(?:新型|新款|新一代|高端|主打|拳头|招牌|[^,。;、的]{0,4}?){object:Product}(?:,|如今|已|已经|也|现在|目前|早已|还|年年|一直|在|刚刚|近日|日前|去年|今年)*(?:卖|销|热销|畅销|出口|远销|走俏|供不应求|俏销|通过(?:了)?[^,。;]{0,6}(?:验收|鉴定|认证|检测)|打入|占|获|拿下|上市|面世|问世|下线|走出国门|出海|漂洋过海|填补)(?!给(?:了)?{Company}以外)',
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司新研发的测速泵通过了验收。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司新采购的测速泵通过了验收。',
  },
  {
    id: 'went-from-goods-to-goods',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?,?(?:则|就|也|已|便|一路|十年间|多年来|[^,。;从]{0,8}?)从(?:[^,。;]{1,14}?)(?:做到|做成|延伸到|拓展到|升级到|转到|发展到|跨到|走到|干到)(?:了)?(?:[^,。;、]{0,4}?){object:Product}',
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司从铸件一路做到测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司从铸件一路看到测速泵。',
  },
  {
    id: 'one-in-so-many-is-of-firm',
    predicate: 'PRODUCES',
    pattern:
      '(?:全国|全球|国内|世界|全省|市面上|市场上|海外|每)[^,。;]{0,8}?{object:Product}(?:里|中|当中)?(?:,)?(?:就|便|有|大约|差不多|至少|约)*(?:有)?(?:一个|一台|一件|一只|一半|[一二三四五六七八九]成|一辆|一套|一块|{Quantity})(?:就|是|都)?(?:出自|产自|来自|由|是)(?:{Region}|的)*{subject:Company}',
    score: 0.8,
    example: ['乙木公司主营测速泵。全国每三台测速泵就有一台出自甲木公司。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。全国每三台测速泵就有一台卖给甲木公司。',
  },
  {
    id: 'sold-so-many',
    predicate: 'PRODUCES',
    pattern:
      '(?<![向给为从由对跟]){subject:Company}(?:\\([^)]*\\))?,?(?:去年|今年|全年|前[^,。;]{1,4}|上半年|当年|累计|共|一共|一年|每年|年|已|就|[\\d年月]|,)*(?:卖出|卖掉|售出|销售|出口|外销|交付|发出|发运|卖)(?:了|各类|各种|{Quantity})*{object:Product}(?={Quantity}|(?:等)?[^,。;]{0,4}{Quantity}|[,。;]|$)(?!(?:的)?(?:公司|商|门店))',
    score: 0.74,
    example: ['乙木公司主营测速泵。甲木公司去年卖出测速泵30万套。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司去年借出测速泵30万套。',
  },
];
