import type { RelationRule } from '../rule.ts';

const made = '乙木公司主营测速泵、磁控阀。';
/** How long it takes to make so many. */
const span =
  '(?:一年|每年|全年|去年|今年|上半年|前[^,。;]{1,4}|一天|每天|一昼夜|一个月|每月|月|眼下|如今|现在|目前|已经|已|累计|共|能|可以|可|预计|大约|约|就|要|又|还|,)*';
/** What takes the goods away or uses them stands before 用的: the goods come after. */
const notUsed = '(?!、?[^,。;、]{0,4}(?:用的|所用|专用|配的|用(?=[\\u4e00-\\u9fa5])))';

/** What firms make, as people who tell of them say it: how many a day, what it becomes, what keeps the firm alive. */
export const makingInTalkRules: readonly RelationRule[] = [
  {
    id: 'turns-out-so-many',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:“]|{Company})${span}(?:[吐造产打选提灌烧炼酿织轧榨卖售]出|出|造|做|产|灌|下线|卖|外销)(?:了)?(?:各类|各种)?{object:Product} ?(?:约|近|超|超过|逾)?{Quantity}`,
    topic: 'Company',
    score: 0.76,
    example: [`${made}甲木公司有五座窑,一昼夜要吐出测速泵3万台。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司有五座窑,一昼夜要送走测速泵3万台。`,
  },
  {
    id: 'goods-lead-and-sell',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:]){object:Product}(?:、[^,。;、]{2,6})*(?:一年|每年|去年|今年|全年|一共|合计|每月|一个月|共|就|能|可)+(?:卖出|售出|销出|卖|下线|产|出|发出|交付|外销|出口)(?:了)?{Quantity}',
    topic: 'Company',
    score: 0.76,
    example: [`${made}甲木公司很忙,测速泵、磁控阀一年卖出3万台。`, '甲木公司', '磁控阀'],
    counterExample: `${made}甲木公司很忙,测速泵、磁控阀一年用掉3万台。`,
  },
  {
    id: 'goods-keep-the-firm-alive',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?:如今|现在|眼下|目前|过去|早年)?{object:Product}(?:、[^,。;、]{2,6})*(?:这)?(?:[一两三四五六几](?:样|种|大件|件|类|款|项))?(?:东西|产品|家当|老产品)?(?:一直|始终|就|至今|便|都)*(?:撑(?:了|起|着)|养活(?:了)?|是(?:公司|企业|厂里|它|它们|集团)?的?(?:看家|当家|主打|招牌|拳头|老本行|饭碗|门面))',
    topic: 'Company',
    score: 0.76,
    example: [`${made}甲木公司靠矿山吃饭,测速泵、磁控阀两样东西撑了几十年门面。`, '甲木公司', '磁控阀'],
    counterExample: `${made}甲木公司靠矿山吃饭,测速泵、磁控阀两样东西丢了几十年。`,
  },
  {
    id: 'goes-and-makes',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:“]|{Company})(?:(?!不再|并未|没有|不会|能不能|能否|是否)[^,。;]){0,12}?(?:去做|去造|先做|先造|专造|专供|专门做|专门造|主要做|主要造|只做|只造|做的是|造的是|产的是|做起了|做上了|干起了|搞起了)(?:(?!,){^Product}){0,12}?{object:Product}${notUsed}`,
    topic: 'Company',
    score: 0.76,
    example: [`${made}甲木公司做的是测速泵和磁控阀。`, '甲木公司', '磁控阀'],
    counterExample: `${made}甲木公司修的是测速泵和磁控阀。`,
  },
  {
    id: 'goes-and-makes-for-use',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:“]|{Company})(?:(?!不再|并未|没有|不会|能不能|能否|是否)[^,。;]){0,12}?(?:去做|去造|先做|先造|专造|只做|改做|专做|做的是|造的是|生产|制造|主打)(?:{Product}|[^,。;]{2,8}?)(?:用的|所用的|专用的|配套的){object:Product}',
    topic: 'Company',
    score: 0.76,
    example: [`${made}甲木公司掉头去做测速泵用的磁控阀。`, '甲木公司', '磁控阀'],
    counterExample: `${made}甲木公司掉头去修测速泵用的磁控阀。`,
  },
  {
    id: 'makes-it-into',
    predicate: 'PRODUCES',
    pattern:
      '(?<=[,。;:])(?:(?:把|将|用)[^,。;送交运卖]{1,12}?)?(?:大半|一半|部分|大部分|全部|其余|余下的|剩下的|再|又|直接|就地|就|在这里|在厂里)*(?:[做制装炼轧织磨压烧酿拉纺榨熬锻铸编切化]成|加工成|组装成|发酵成|提炼成|裂解[出成]|提取出?|提炼出)(?:了)?[^,。;、]{0,6}?{object:Product}',
    topic: 'Company',
    score: 0.74,
    example: [`${made}甲木公司一年收来废铁8万吨,大半做成磁控阀。`, '甲木公司', '磁控阀'],
    counterExample: `${made}甲木公司一年收来废铁8万吨,大半换成磁控阀。`,
  },
  {
    id: 'firm-told-by-its-goods',
    predicate: 'PRODUCES',
    pattern:
      '(?:年产|日产|生产|制造|专做|专产|专门做|主做|主产|(?<=^|[,。;:、的个家])做|(?<=^|[,。;:、的个家])造|加工)(?:{Quantity}(?:的)?)?{object:Product}的{subject:Company}',
    score: 0.78,
    example: [`${made}做测速泵的甲木公司则是从外地搬来的。`, '甲木公司', '测速泵'],
    counterExample: `${made}买测速泵的甲木公司则是从外地搬来的。`,
  },
  {
    id: 'now-made-by',
    predicate: 'PRODUCES',
    pattern:
      '{object:Product}[^,。;]{0,14},(?:现|如今|现在|目前|今年起|去年起)?(?:已|改|就)*由(?:{Region}|{Park}|的)*{subject:Company}(?:批量|独家|就地|自主|开始)*(?:生产|制造|加工|试制|量产)',
    score: 0.78,
    example: [`${made}测速泵过去全靠进口,现由青岛市的甲木公司批量生产。`, '甲木公司', '测速泵'],
    counterExample: `${made}测速泵过去全靠进口,现由青岛市的甲木公司批量采购。`,
  },
  {
    id: 'made-into-by',
    predicate: 'PRODUCES',
    pattern:
      '由(?:{Region}|{Park}|的)*{subject:Company}(?:直接|就地|进一步|再)*(?:[榨做制炼轧织磨压烧酿拉纺熬变]成|加工成)(?:了)?[^,。;、]{0,6}?{object:Product}',
    score: 0.78,
    example: [`${made}胚芽运到青岛市,由甲木公司榨成测速泵。`, '甲木公司', '测速泵'],
    counterExample: `${made}胚芽运到青岛市,由甲木公司看成测速泵。`,
  },
  {
    id: 'fits-goods-of-firm',
    predicate: 'PRODUCES',
    pattern:
      '(?:使用|采用|选用|装的是|用的是|装上了|换上了){subject:Company}(?:生产|自产|供应)?的{object:Product}(?=[,。;、]|$)',
    score: 0.72,
    example: [`${made}叶片使用甲木公司的测速泵,去年换了3000台。`, '甲木公司', '测速泵'],
    counterExample: `${made}叶片挡住甲木公司的测速泵,去年换了3000台。`,
  },
  {
    id: 'hands-over-to-make',
    predicate: 'PRODUCES',
    pattern:
      '(?:送到|送往|送给|运到|运往|交给|卖给|供给|拉到|发给)(?:{Region}|{Park}|的)*{subject:Company}(?:去|来|拿去|用来)?(?:做|制成|做成|加工成|生产|制造|加工)(?:成)?{object:Product}',
    score: 0.76,
    example: [`${made}丙木公司把废渣送到青岛市的甲木公司做测速泵。`, '甲木公司', '测速泵'],
    counterExample: `${made}丙木公司把废渣送到青岛市的甲木公司换测速泵。`,
  },
  {
    id: 'goods-of-the-works-go-to',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?:这家[^,。;的]{0,6}(?:厂|企业|公司)|该厂|该公司|该企业|厂里|公司|企业|自家|它)(?:生产)?的{object:Product}[^,。;由从向]{0,10}?(?:装在|装上|装到|卖给|卖到|卖往|供给|供应|销往|发给|发往|出口|远销|用在|用到)',
    topic: 'Company',
    score: 0.74,
    example: [`${made}甲木公司成立多年。这家老厂的测速泵近一半装在客车上。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司成立多年。这家老厂的测速泵近一半坏在仓库里。`,
  },
  {
    id: 'firms-goods-go-to',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}的{object:Product}(?:(?:一|每|去|今)年(?:就|能|可|共)*卖出|听说|据说|如今|现在|眼下|已经|已|也|还|都|大半|一半|近一半|多数|主要|全部|几乎|早|就|[一二三四五六七八九]成|,)+(?:(?<=卖出){Quantity}|装在|装上|装到|卖给|卖到|卖往|供给|供应|销往|发给|发往|出口|远销|用在|用到)',
    score: 0.78,
    example: [`${made}甲木公司的测速泵听说卖到东南亚去了。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司的测速泵听说忘在东南亚了。`,
  },
  {
    id: 'firm-mainly-in-goods',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}[^。;]{0,30}?(?<=[,是])(?:产品|生产|一直|主要)*以{object:Product}(?:等)?为主(?=[,。;]|的)',
    score: 0.76,
    example: [`${made}甲木公司是园区里个头最大的一家,以测速泵为主,一年出口4万台。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司是园区里个头最大的一家,以测速泵为礼,一年出口4万台。`,
  },
  {
    id: 'first-of-them-leaves-the-works',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:的|建造的|制造的|生产的|研制的|自主研制的|承建的)?(?:首|第[^,。;]{1,4})[艘台架辆列套批座](?:{Quantity})?[^,。;]{0,8}?{object:Product}(?:昨日|今日|日前|近日|昨天|今天|正式|顺利|成功|也)*(?:下水|下线|出坞|出厂|问世|首飞|总装|交付)',
    score: 0.8,
    example: [`${made}甲木公司的首台测速泵昨日下线。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司的首台测速泵昨日报废。`,
  },
  {
    id: 'puts-goods-into-production',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:“]|{Company})(?:今年|去年|年底|年初|[\\d年月]|已|已经|刚刚|刚|又|还|也|率先|近日)*(?:投产|量产|试产|试制|推出|首发|拿出|研制出|攒出|造出)(?:了)?(?:首批|首台|首款|第一台|第一批|{Quantity}|年产|的|自己的|自主研发的|自主研制的|自研的|新一代|新款|新型)*{object:Product}(?:样机|样品|样件|装置|生产线)?(?=[,。;、])',
    topic: 'Company',
    score: 0.74,
    example: [`${made}甲木公司前景好,今年5月投产了2000吨测速泵装置。`, '甲木公司', '测速泵'],
    counterExample: `${made}甲木公司前景好,今年5月拍卖了2000吨测速泵装置。`,
  },
];
