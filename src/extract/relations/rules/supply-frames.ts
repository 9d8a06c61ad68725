import type { RelationRule } from '../rule.ts';
import { noService, onward, others, place } from './pieces.ts';

const amount = '(?:{Quantity}|[\\d一二两三四五六七八九十百千万几半数近约上])';
const what = `(?:了|过|着|来|去|上|的)*(?=${amount}|{Product}|首批|新|货)`;
/** 辽宁宽甸的: where the other firm is, known or not. */
const whence = `(?:(?:(?![由被从向给替把将为,]){^Company}){0,10}?(?:的|里外|以外))?${place}`;
const noGoods =
  '(?![^,。;]{0,14}?(?:订单|单子|大单|长单|采购单|合同|协议|定金|订金|货款|预付款))(?![^,。;]{0,8}?(?:股|贷款|资金|担保|技术|服务|支持|培训|专利|设计|方案|信息|岗位|厂房|土地|地块|场地|政策|意见|经验|资产|业务|子公司|项目|人|团队|债|账|品牌|商标|信|礼|锦旗|花篮))';
const gives = `(?:供应|供给|供货|供料|供件|供样|供着|供${what}|提供${noService}|配套|交付|交货|发货|送货|代工|调配|配制|(?:送|发|运|卖|装|做|留|交|拉|赶制)${what}|(?:送|运|拉|卖)[^,。;]{1,6}?(?:上门|过去|过来))${noGoods}`;
const buys = `(?:采购|购进|购入|购买|购得|购置|订购|订货|进货|拿货|提货|拉货|要货|买进|买入|调货|批发|选购|(?:去|来)?(?:进|买|订|拿|购|要|拉|调|提)(?:${what}|(?:的|了|来|过来|去)*(?=[,。;]|$)))${noGoods}`;
const buysFrom = '(?:从|向|自|找|跟|同|问|到|上|在)';
const spot = '(?:那儿|那里|这儿|这里|处|手里|手上|手中|家|门上)?';
const comesFrom = '(?:来自|取自|产自|出自|购自|源自|采自|采购自|进自|买自|订自|购于|采购于|产于)';
const customer = '(?:客户|主顾|买家|买主|用户|大户|下家|采购商|订货方|金主)';
const takesAway =
  '(?:买走|订走|拿走|提走|拉走|要走|包走|运走|包下|订下|买下|吃下|吃掉|用掉|消化|要了|订了|买了|拿了|包了|定了)';
const people =
  '(?:订单|单子|大单|采购|合同|定金|货款|卡车|货车|经理|厂长|老板|收入|营收|销售额|销量|业务|利润|客户|资金|投资|员工|工人|人才|人|技术|团队|股东|客商|专家|设计|专利|代表|车队|领导)';

/**
 * Who supplies whom, by frames: a verb of giving or taking has one firm before it, the other behind the word that marks its
 * part (给, 由, 从, 自), and whatever else between them.
 */
export const supplyFrameRules: readonly RelationRule[] = [
  {
    id: 'giver-to-taker',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${onward}(?:给|向|为|替|往|朝)${whence}{object:Company}${others}${onward}${gives}`,
    score: 0.78,
    example: ['甲木公司今年又给白山市的乙车公司装了三百套车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司今年又给白山市的乙车公司装了技术系统。',
  },
  {
    id: 'topic-to-taker',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“])${onward}(?:给|为|替|往|朝)${whence}{object:Company}${others}${onward}${gives}`,
    topic: 'Company',
    score: 0.72,
    example: ['甲木公司主营车门,每月往白山市的乙车公司发两车车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门,每月往白山市的乙车公司跑两趟。',
  },
  {
    id: 'goods-are-given-by',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}(?:的|用|所|买|要|需)(?:(?![由被从向给替把将为不未没]){^Company}){1,20}?(?:是|由)${whence}{subject:Company}${onward}(?:给|供|送|留|配|发|运|拉|卖|做|造|织|车|磨|轧|调配|配制)(?:留|给|供|制|出|来|去|过来|上)*(?:的|着)(?=[,。;”]|$)`,
    score: 0.78,
    example: ['乙车公司的车门有七成是甲木公司给的。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的车门有七成不是甲木公司给的。',
  },
  {
    id: 'goods-of-topic-given-by',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“])(?:(?![由被从向给替把将为不未没,]){^Company}){1,14}?(?:是|由)${whence}{subject:Company}(?:专门|长期|独家|直接|每天|按时|用[^,。;]{1,6}?|往[^,。;]{1,4}?|,)*(?:供|送|留|调配|配制|特供|专供|定做|定制|供应|供货|供给|配套|(?:车|磨|轧|织|压|铸|做)出来)(?:来|去|过来|上)*(?:的|着)?(?=[,。;”]|$)`,
    topic: 'Company',
    topicIs: 'object',
    score: 0.74,
    example: ['乙车公司主营客车,车门由甲木公司用汽车往厂里送。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司主营客车,客人由甲木公司用汽车往厂里接。',
  },
  {
    id: 'taker-from-giver',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `(?<!在){object:Company}(?:(?![由被从向给替把将为不未没]){^Company}){0,18}?${buysFrom}${whence}{subject:Company}${spot}${onward}${buys}`,
    score: 0.78,
    example: ['乙车公司的车门历来从老县城的甲木公司进,一年少说三万套。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司历来从甲木公司进技术。',
  },
  {
    id: 'topic-takes-from-giver',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“])(?:(?![由被给替把将为不未没,]){^Company}){0,14}?(?:从|向|自|找|跟)${whence}{subject:Company}${spot}${onward}${buys}`,
    topic: 'Company',
    topicIs: 'object',
    score: 0.74,
    topicUnless: new RegExp(`^(?:那儿|那里|处)?[^,。;]{0,10}?(?:订|买|进|购)`),
    example: ['乙车公司主营客车,车门则是从甲木公司订的。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司主营客车,车间则是从甲木公司租的。',
  },
  {
    id: 'taken-goods-come-from',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern: `{object:Company}(?:的|所|用|买|采购|要|需|每年|[^,。;]{1,3}上的)(?:(?![由被从向给替把将为不未没]|${people}){^Company}){1,22}?${comesFrom}(?:了|于)?${whence}{subject:Company}(?=[,。;”的]|$)`,
    score: 0.78,
    example: ['乙车公司用的车门,三分之二取自白山市的甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的员工,三分之二来自白山市的甲木公司。',
  },
  {
    id: 'sold-and-the-other-took',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:的|生产|产|出货|卖|出厂|下线|去年|今年){^Company}{1,20}?,{object:Company}(?:一家|一个|就|便|一年|每年|去年|今年|一口气|独自|要|,)*${takesAway}(?:其中|了|的)*${amount}`,
    score: 0.76,
    example: ['甲木公司去年出货3万套车门,乙车公司要了一半。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司去年出货3万套车门,乙车公司看了一半。',
  },
  {
    id: 'one-firm-took-so-much',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“])${whence}{object:Company}(?:就|便|今年|去年|每年|一年|,)*(?:一家|一户|独家)(?:就|便|今年|去年|每年|一年|要|能|,)*(?:${takesAway}|要|买|订|用|拿|占)(?:了|走|去|掉|下)*${amount}`,
    topic: 'Company',
    score: 0.74,
    example: ['甲木公司去年出货3万套车门,其中1万套上了锁,德国的乙车公司一家要走8000套。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司去年出货3万套车门,其中1万套上了锁,德国的乙车公司一家退回8000套。',
  },
  {
    id: 'is-customer-for-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}${others}(?:则|也|都|均|就|正|一直|已|已经|早|早已|眼下|如今|目前|,)*(?:是|成了|成为|当上|做了)(?:了)?{subject:Company}{^Company}{0,14}?${customer}(?=[,。;”之]|$)`,
    score: 0.8,
    example: ['乙车公司则是甲木公司防火门的头号主顾。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司则是甲木公司防火门的头号对手。',
  },
  {
    id: 'largest-of-customers-is',
    predicate: 'SUPPLIES',
    pattern: `${customer}[^。;]{0,12}?,(?:其中|里头|里面)?(?:最大|头|最早|最老|最远|最近|第一|首)[^,。;]{0,6}?(?:是|叫|为|当数|要数|数)${whence}{object:Company}`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门。去年新增客户三家,最大的一家是乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。去年新增股东三家,最大的一家是乙车公司。',
  },
  {
    id: 'order-given-to',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:(?![由被从向给替将为不未没,]){^Company}){0,14}?(?:订单|单子|大单|急单|采购单)(?:都|也|就|便|最终|最后|又|全|已|已经|,)*(?:下|派|发|交|转|投)?(?:给|到)(?:了)?${whence}{subject:Company}`,
    score: 0.78,
    example: ['乙车公司今年的车门订单给了甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司今年的车门照片给了甲木公司。',
  },
  {
    id: 'order-of-firm-taken-on',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}${onward}(?:接|接了|接到|接下|拿了|拿到|拿下|揽下|赶着?|做着?|收到|手握|攥着|握着)(?:了)?${whence}{object:Company}(?:的|发来的|下的|一)(?:[^,。;]{0,6}?)(?:订单|单子|大单|急单|长单|单)(?=[,。;了]|$)`,
    score: 0.78,
    example: ['甲木公司接了乙车公司的一笔急单,赶了五千套车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司接了乙车公司的一笔捐款,赶了五千套车门。',
  },
  {
    id: 'order-comes-from',
    predicate: 'SUPPLIES',
    pattern: `(?:单子|订单|大单|长单|生意|买卖)(?:则|就|便|也|,)*(?:来自|出自|是)[^,。;:]{0,8}?[:,——]+{object:Company}(?!的?(?:老总|总经理|董事长))`,
    topic: 'Company',
    score: 0.74,
    example: ['甲木公司主营车门。第一张单子来自白山市:乙车公司扩建厂房,订下车门56套。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。第一封贺信来自白山市:乙车公司扩建厂房,请来宾客56位。',
  },
  {
    id: 'cannot-do-without-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:(?![由被从向给替将为,]){^Company}){0,12}?(?:离不开|少不了|认准|只认|认的是|用惯了|等着|靠的是|缺不了)${whence}{subject:Company}(?:生产|做|产|供|送来|发来)?的${noGoods}[^,。;]{1,8}?(?=[,。;]|$)`,
    score: 0.74,
    example: ['乙车公司离不开甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司离不开甲木公司的技术。',
  },
  {
    id: 'goods-of-firm-get-to',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:所?产|所?生产|做|造|出)?的(?:(?!${people}|[由被从向给替把将为不未没,]){^Company}){1,8}?(?:(?!${people})[^,。;由被从向给替把将为不未没]){0,8}?(?:进了|进入|卖进|卖到|卖给|卖与|运到|运进|开往|送进|送到|送给|发到|发往|供给|供着|用进|销到|走进)(?:了)?${whence}{object:Company}(?!${others}[^,。;]{0,4}?(?:展|参观|仓库外|博物))`,
    score: 0.74,
    example: ['甲木公司的防火门这几年进了乙车公司的车间。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的员工这几年进了乙车公司的车间。',
  },
  {
    id: 'eats-so-much-of-firm',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:(?![由被从向给替把将为不未没]){^Company}){0,18}?(?:吃掉|用掉|用去|消耗|耗掉|消化|吃进|买走|拉走|要用|要吃|要买|用|买|订)(?:了|掉|去)?${whence}{subject:Company}的?(?:近|约|上|大约|至少)?${amount}{^Company}{1,3}?(?![股权])`,
    score: 0.76,
    example: ['乙车公司一年吃掉甲木公司两万套车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司一年参观甲木公司两万人次。',
  },
  {
    id: 'buys-up-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}${onward}(?:收购|收|买|采购|购买|订|用|拿)(?:着|了|的是|的都是)?${whence}{subject:Company}(?:生产|做|产|出)?的${noGoods}(?:[^,。;]{0,4}?{Product}|[^,。;]{1,6}?(?=,|已有|去|来|做|烧|加工))(?![^,。;]{0,4}(?:公司|企业|厂|股|权|线))`,
    score: 0.74,
    example: ['乙车公司收购甲木公司的防火门,再卖到外地。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司收购甲木公司的股权,再卖到外地。',
  },
];
