import type { RelationRule } from '../rule.ts';

/** What firms make, in the plainer verbs of portraits and by what they sell. */
export const makingOfTopicRules: readonly RelationRule[] = [
  {
    id: 'turns-to-making',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?:(?!不再|并不|并未|能不能|能否|是否|要不要)[^,。;]){0,12}?(?:改做|转做|转产|改产|专做|主做|专造|专产|赶制|试制|试产|产出|做起|酿造|组装|代工生产|主攻|深耕|年可产|首创|造出|试生产|扩产|新增)(?:了|出|首炉|首批|一批|{Quantity})*[^,。;、]{0,6}?{object:Product}(?!线|项目|企业|市场|领域|的{Product}|的[^,。;的]{0,6}{Company})',
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司砍掉低端订单,改做测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司砍掉低端订单,改买测速泵。',
  },
  {
    id: 'firm-does-goods',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:主要|专门|只|也|则|还|一直|目前)*(?:做|造|产|织|纺|烧|榨|酿|轧|炼|磨|铸|锻|编|灌|熬|拉(?={Product}))(?:的是|起了?)?{object:Product}(?=[,。;、]|$)',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司做测速泵,年产4万台。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司看测速泵,年产4万台。',
  },
  {
    id: 'with-goods-as-main-trade',
    predicate: 'PRODUCES',
    pattern:
      '以{object:Product}(?:的)?(?:研发|生产|制造|加工|销售|、|和|及|为一体)*(?:为)(?:主业|主导|主要产品|核心产品|主打产品|拳头产品|主打|主导产品|核心业务|主营业务|特色)',
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司成为以测速泵为主业的上市企业。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司成为以测速泵为礼品的上市企业。',
  },
  {
    id: 'capacity-of-topics-goods',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?<!(?:{Region}|{Park}|{IndustryChain}|全市|全县|全省|全国|园区)[^。]{0,60})(?:目前|现|去年|今年|其|公司|高性能|、|,)*{object:Product}(?:的)?(?:年产能|年产量|产能|年销量|产销量|出货量)(?:由此|居|位居|列|占|稳居|已|现已|将|也|达|超|突破|扩大|提升|增|约|为|从|{Quantity})',
    topic: 'Company',
    score: 0.74,
    example: ['乙木公司主营测速泵。甲木公司投入4亿元建成工厂,测速泵年产能扩大到3万台。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司投入4亿元建成工厂,测速泵价格扩大到3万元。',
  },
  {
    id: 'firm-turns-goods-into',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?!旗下|下属|所属)(?:,|则|也|还|主要|[^,。;]{0,4}?)?(?:把|将|(?<![利采选使专])用|以)(?![^,。;]{0,8}(?:送|交|运|卖|拉)[到给往])[^,。;]{1,14}?(?:[做制榨轧织磨压烧酿拉纺熬炼变]成|加工成|转化为|做|烧|熬|炼|榨|酿|生产(?!的)|制成了|加工为)(?:了)?[^,。;、]{0,8}?{object:Product}',
    score: 0.76,
    example: ['乙木公司主营测速泵、磁控阀。甲木公司则把废料做成了出口的磁控阀。', '甲木公司', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。甲木公司则把废料送给了出口的磁控阀。',
  },
  {
    id: 'sells-what-it-does-not-use',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:的)?[^,。;]{0,6}?{object:Product}(?:除[^,。;]{1,8}外,?|部分|大部分|一半|主要|全部)*(?:(?:也|还|已|均|都)*(?:自用|外销|外售|卖给|卖到|销往|出口|远销|畅销))',
    score: 0.78,
    example: ['乙木公司主营测速泵。甲木公司的测速泵除自用外,还卖给外地。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司的测速泵除检修外,还借给外地。',
  },
];
