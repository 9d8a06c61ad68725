import type { RelationRule } from '../rule.ts';
import { place } from './pieces.ts';

const goods = '(?:{product:Product}|原料|材料|零件|部件|配件|毛坯|坯料|货|件|料|产品|货物)';
const halt =
  '(?:断货|断供|停产|停工|减产|停供|缺货|限产|检修|涨价|掉链子|延期|误期|供不上|跟不上|晚一天|交不出|限电|失火|出故障)';
const suffers =
  '(?:停|等米下锅|告急|吃紧|断档|短缺|停线|停摆|停工|停产|误工|趴窝|跟着受|受影响|受累|开不了工|等着|干等|着急|紧张|见底)';
const carries = '(?:送进|送到|送往|送至|运进|运到|拉进|拉到|开进|直送|推进|交到|发到|输进|输到|送去|送给|发给)';
const inside =
  '(?:的|新|老)*(?:总装|装配|生产|主|焊接|涂装)?(?:车间|仓库|料场|产线|生产线|厂区|厂房|流水线|厂里|工厂|料仓|库房|大门)';
const daily = '(?:每天|天天|每周|每月|每小时|每隔[^,。;]{1,6}|一天|常年|整天|日夜|每年|长年|半夜|早晚)';

/** Who supplies whom, told by the day's work: shortages, lorries at the gate, jobs passed on, bills and tenders. */
export const dayToDayRules: readonly RelationRule[] = [
  {
    id: 'its-halt-halts-customer',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“]|因|因为|由于|一旦|要是|如果|只要){subject:Company}{^Company}{0,14}?${halt}[^,。;]{0,4},(?:就|便)?{object:Company}[^,。;]{0,12}?${suffers}`,
    score: 0.78,
    example: ['甲木公司的车门一断货,乙车公司的总装线就得停。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的车门一断货,乙车公司的股东就很高兴。',
  },
  {
    id: 'goods-to-be-had-at-neighbour',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])(?:如今|现在|目前|今年|眼下|其实|如|,)*(?:就|只要|只需|直接|转而|改|可以|可|便)*(?:在|到|找|从|向|上|去)${place}{subject:Company}(?:那里|那儿|处|家)?(?:就|便|也|即)*(?:能|可|可以|能够|能直接|就近)*(?:就近)?(?:拿到货|拿货|提货|取货|拉货|进货|要货|买到|解决|配齐|配套|订货|订到|供上|备货)(?!.{0,4}(?:融资|资金))`,
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:那里|那儿|处|家)?(?:就|便|也|即)*(?:能|可|可以|能够)*(?:拿到货|拿货|提货|取货)/,
    score: 0.76,
    example: ['乙车公司的车门原先从外省拉,如今在园区里的甲木公司就能拿到货。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的车门原先从外省拉,如今在园区里的甲木公司就能看到展览。',
  },
  {
    id: 'asks-firm-for-goods',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:\\([^)]*\\))?(?:[^,。;]{0,8}?,)?[^,。;向找]{0,8}?(?:向|找|跟|问|朝|追着|催|催着|盯着|缠着){subject:Company}(?:要货|催货|要料|拿货|提货|拉货|讨货|订货|赶货|进货|要件|催交货|交货|配货|供货|催单)`,
    score: 0.8,
    example: ['乙车公司就近向甲木公司要货。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司就近向甲木公司问路。',
  },
  {
    id: 'carries-goods-into-works-of',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:{^Company}{0,24}?)(?:把|将|用[^,。;]{1,10}把)${goods}(?:{^Company}{0,8}?)${carries}${place}{object:Company}(?:${inside})?`,
    score: 0.8,
    example: ['甲木公司每天两趟车,把车门送进乙车公司的总装车间。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司每天两趟车,把工人送进乙车公司的总装车间。',
  },
  {
    id: 'lorries-of-customer-at-gate',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:的)?(?:大门|门口|厂门口|厂门|厂区|仓库|料场|门前|门外|装车台|院子)(?:外|前|里|口)?(?:,)?(?:${daily}|总|都|正|还|,)*(?:停|排|等|挤|站)(?:着|满)?(?:了|的)?(?:是|都是)?{object:Company}(?:来|前来|等着|的|派来|等|赶来|{Product}|货)*(?:拉|提|装|运|要|取|等)[^,。;]{0,8}?(?:车|卡车|货车|司机|人|采购员|业务员|罐车|挂车)`,
    score: 0.8,
    example: ['甲木公司门口天天停着乙车公司来拉车门的卡车。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司门口天天停着乙车公司来参观的大巴。',
  },
  {
    id: 'works-only-for-firm',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:多年|一直|长期|只|专门|过去|原先|以前|从前|早年|如今|起初|主要|几乎|常年|十几年|都|也|就|是)*(?:给|为|替|帮){object:Company}(?:一家|等几家|一个|这样的大厂|等)?(?:干活|打工|打下手|做配套|当配套|搞配套|做代工|做零件|做件|赶工|做外协|跑外协|干外协|做下手活)`,
    score: 0.8,
    example: ['甲木公司过去只给乙车公司一家干活。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司过去只给乙车公司一家拜年。',
  },
  {
    id: 'owed-for-goods',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:还|至今|仍|长期|已|一共|先后|累计|尚|也|,)*(?:拖欠|欠|欠着|支付|付给|结清|付清|预付|赊欠|压着|结给|打给)(?:了|给)?{subject:Company}(?:的|近|上|{Quantity}|{Money}|[\\d年月]|一笔|等|那|那笔|全部)*(?:货款|材料款|预付款|采购款|加工费|加工款|料款|配件款)`,
    score: 0.8,
    example: ['乙车公司至今拖欠甲木公司货款300万元。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司至今拖欠甲木公司房租300万元。',
  },
  {
    id: 'takes-outside-job-of',
    predicate: 'SUPPLIES',
    pattern: `(?:承接|承揽|接下|接了|接到|接|揽下|揽|包下|干着|吃下|从|承担)(?:了|着|过)*{object:Company}(?:那里|那儿|处|手里|手中)?(?:接|揽|拿|承接|分|讨|领)?(?:了|来|到|过)?(?:的)?(?:{product:Product}|[^,。;由]{0,6}?)(?:外包|分包|外协|外发|转包|代工|委外|甩出来|放出来|委托)(?:的)?(?:活儿?|业务|加工|工序|零件|订单|任务|部件|生产|件|单子|[^,。;]{1,6}(?:工序|加工|件))`,
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司从乙车公司接了车门的外包活儿。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司从乙车公司接了客人的参观任务。',
  },
  {
    id: 'wins-tender-of-customer',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:\\([^)]*\\))?[^,。;]{0,14}?(?:在|于|参加|参与){object:Company}[^,。;]{0,12}?(?:招标|招投标|竞标|集采|招采|采购|比价|竞价|询价|比选)(?:会|中|上|里|,)*(?:以[^,。;]{1,12})?(?:再次|又|一举|成功|最终|顺利|,)*(?:中标|胜出|夺标|拔得头筹|拿下|脱颖而出|中了标|入围|夺得|排名第一|力压群雄|赢)`,
    score: 0.78,
    example: ['甲木公司在乙车公司的车门招标中拔得头筹。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司在乙车公司的车门招标中空手而归。',
  },
  {
    id: 'tender-of-customer-won-by',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:的|今年|去年|年度|举行的|组织的|公布的|新一轮)*(?:{product:Product})?(?:的)?(?:国际|公开|集中|年度)*(?:招标|竞标|采购|集采|招采|订单|标段|标的)(?:项目|合同|会|结果)?(?:中|上|里)?(?:公布|揭晓|落定|开标|,|最终|最后|日前|近日|全部|也|都|则)*(?:由|被|归|花落){subject:Company}(?:独家|全部|一举|一家|联合|以[^,。;]{1,10})*(?:中标|拿下|夺得|胜出|中得|揽下|包揽|夺标|,|。|摘得|承揽)`,
    score: 0.8,
    example: ['乙车公司的车门采购最终由甲木公司中标。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的车门采购最终由甲木公司质疑。',
  },
];
