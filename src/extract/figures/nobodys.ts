import type { Quantity } from './quantity.ts';

/** 投资5亿元以上的项目, 营业收入超10亿元企业: a kind of projects and firms, no sum. */
const ofKind = (text: string, { measure, end }: Quantity, clause: string): boolean =>
  measure === 'money' &&
  (/^(?:及?以上|以下)的?(?:[^,。;\d]{0,6}?(?:企业|项目|产业|集群)|(?:就|已|共|仅|只|达|有|约)+\d)/.test(
    text.slice(end, end + 14),
  ) ||
    (/(?:超过?|过|突破|不足|不到|低于|少于|未满)$/.test(clause) &&
      /^的?(?:工业|规上|龙头)?(?:企业|集群|产业集群|(?<=的)(?:就|已|共|仅|只|达|有|约)*\d+[家户个])/.test(
        text.slice(end, end + 12),
      )));

/** 出资70%和30%: what several hold, one after the other. */
const held =
  /(?:出资|认缴|持股|占股|控股|参股|入股)(?:比例)?(?:分别|各)?(?:[为达约由从(])?(?:\d[\d.]*%(?:[、和与]|以及|(?:上升|提[高升]|增加|增|升|下?降)[到至为]))*$/;

/** 持股51%, 合资组建,甲木公司占51%: a share of a firm belongs to who owns it, and is told there. */
const ofOwners = (text: string, { measure, end }: Quantity, clause: string, earlier: string): boolean =>
  measure === 'share' &&
  (/^(?:(?:[、和与]|以及)\d[\d.]*%)*的?(?:股份|股权)/.test(text.slice(end, end + 24)) ||
    /^(?:(?:[、和与]|以及)\d[\d.]*%)*的?(?:股比|比例)(?:共同|联合|分别)?(?:出资|投资|入股|持股|组建|合资)/.test(
      text.slice(end, end + 24),
    ) ||
    held.test(clause) ||
    /各(?:占|出资|持股|认缴)(?:约|近)?$/.test(clause) ||
    (/(?:占股?|持股|股比|占比|占股比例|持股比例)(?:分别)?(?:为|达|约)?$/.test(clause) &&
      /(?:合资|持股|占股|出资)/.test(earlier + clause)));

/** 5个项目总投资超过10亿元 says nothing of one project, nor of their sum. */
const ofEach =
  /\d+个[^,。;]{0,8}(?:投资|产值|营收|销售)[^,。;]{0,4}(?:超|过|以上|达到)[^,。;]{0,3}$|(?:超过?|投资)$(?<=有\d+个.{0,12})/;

const piece = '(?:吨|公斤|千克|斤|台|辆|套|件|平方米|平米|立方米|亩|度|千瓦时|片|块|瓶|箱|双|头|只|张|桶|卷|米|单)';

/** 每吨卖到50万元, 均价28万元, 月薪8000元: what something costs is nobody's sum; what is saved on it may be. */
const priced = new RegExp(
  `^(?!.*(?:(?:成本|运费)[^,。;]*[降省减低少压]|节约|节省|花|投|斥|耗资|购|收入|产值|税)).*(?:(?:每|一|(?<!\\d)1|单)${piece}(?!战略)[^,。;\\d]{0,10}|(?:均价|售价|单价|报价|价格|价钱|价位|[钢铜铝油煤粮气电]价|市价|到岸价|月薪|年薪|日薪|工资|薪酬|月租|租金|租一天|开价|要价|叫价|工钱)[^,。;\\d]{0,8}(?:[从由]\\d[\\d.]*[万元]*[^,。;\\d]{0,4})?|(?:每[涨跌]|停(?:产|工)?一天[^,。;\\d]{0,3}|站上|重回|跌破|涨破|徘徊在|回落到|回落至))$`,
);
/** One of these characters stands in every clause that tells a price. */
const ofPrices = /[每一1单价薪工租站重破徘回停]/;
const nearAPrice =
  /^(?:附近|上下|左右|一线|关口|大关)(?:徘徊|震荡|波动|浮动|游走|盘整)|^(?:\/|每|一)(?:吨|公斤|斤|台|套|件|亩|度|平方米)/;
const isPrice = (text: string, { measure, end }: Quantity, clause: string): boolean =>
  measure === 'money' && ((ofPrices.test(clause) && priced.test(clause)) || nearAPrice.test(text.slice(end, end + 8)));

/** 每吨碳酸锂要用8吨, 炼一吨钢耗水3吨: what one piece takes, no output. */
const each = new RegExp(
  `(?:每(?:生产|加工|处理|炼|提取?|造|制备|回收|消化|消耗|用|吃|卖出?|投入)?(?:(?<!\\d)1|一)?${piece}(?!年|日|天)|(?:生产|加工|处理|炼|提取?|造|做|产|制备)(?:1|一)${piece})[^,。;\\d]{1,12}$|(?:^|[^\\d万亿])吨[\u4e00-\u9fa5]{0,4}(?:能耗|水耗|电耗|耗)[^,。;\\d]{0,8}$`,
);
/** 每卖出10台变压器,青河就占3台: so many of so many. */
const ofSoMany = /每(?:卖出|产出|生产|售出|交付)?$/;
const soMany = /每(?:卖出|产出|生产|售出|交付)?\d[^,。;]{0,12},$/;
const isOfEachPiece = (
  text: string,
  { measure, start, value, unit }: Quantity,
  clause: string,
  earlier: string,
): boolean =>
  measure === 'amount' &&
  (ofSoMany.test(clause) ||
    (/就/.test(clause) && soMany.test(earlier)) ||
    each.test(clause) ||
    (value === 1 &&
      unit.length === 1 &&
      /(?:每|生产|加工|处理|炼|提|造|消化|消耗)$/.test(text.slice(start - 2, start))));

/** 3500吨压力机, 50吨门座起重机: how strong one machine is. */
const machine =
  /^级?[\u4e00-\u9fa5]{0,5}?(?:压力?机|锻机|挤压机|锻造机|压铸机|注塑机|冲床|起重机|吊机|行车|油轮|货轮|[货客渔油]船|散货船|集装箱船|叉车|地磅|龙门吊|塔吊|模锻锤|电液锤|泊位)/;
const isStrength = (text: string, { measure, end, unit }: Quantity): boolean =>
  measure === 'amount' && /吨级?$/.test(unit) && machine.test(text.slice(end, end + 12));

/** 一根转子净重168吨: what one thing weighs. */
const weighed = /(?:净重|自重|毛重|单重|单件重|总重|重达|重约|重量)[^,。;\d]{0,4}$|最重的?(?:有|达|约)*$/;
const isWeight = ({ measure }: Quantity, clause: string): boolean => measure === 'amount' && weighed.test(clause);

/** 压着4份催货函: papers, unless they are signed. */
const isPaper = (text: string, { measure, end, unit }: Quantity, clause: string): boolean =>
  measure === 'amount' &&
  unit === '份' &&
  /^[^,。;\d]{0,6}(?:函|文件|报告|清单|名单|材料|方案|图纸|通知|协议|合同|问卷|报价)/.test(text.slice(end, end + 12)) &&
  !/签/.test(clause);

/** 专做2兆瓦直驱机组, 年产10兆瓦以上机组200台: how strong one machine is. */
const isPowerOfOne = (text: string, { measure, end, unit }: Quantity, clause: string): boolean =>
  measure === 'power' &&
  /^(?:兆瓦|千瓦|MW|kW|KW)$/.test(unit) &&
  /^(?:级|以上|及以上)*的?[^,。;、\d]{0,8}(?:机组|风机|发电机|电机|变压器|逆变器|齿轮箱|叶片|主轴)/.test(
    text.slice(end, end + 20),
  ) &&
  !/装机|建设|总/.test(clause);

/** 按设备投资额的8%给予补贴: what anybody gets who does so. */
const isTerm = (text: string, { measure, end }: Quantity, clause: string): boolean =>
  measure === 'share' &&
  /[按给]/.test(clause) &&
  /^(?:的?(?:比例|标准|额度))?(?:最高|一次性|分[\u4e00-\u9fa5\d]年)*(?:给予|予以|进行|享受|发放)?(?:补|奖|贴|扶持|返还|减免)/.test(
    text.slice(end, end + 16),
  );

/** 合同上写着每年降价3%到5%: what has been agreed for every year. */
const isAgreed = ({ measure }: Quantity, clause: string): boolean =>
  measure === 'share' && /(?:合同|协议|条款|规矩)[^,。;]{0,6}(?:写|定|约定|规定|明)[^,。;]{0,24}$/.test(clause);

/**
 * Whether a number says nothing of anybody: a threshold, a holding, a price, what one piece takes, how strong a machine is.
 *
 * @example isNobodys('一台3500吨压力机', quantity, '一台', '') // true
 */
export const isNobodys = (text: string, quantity: Quantity, clause: string, earlier: string): boolean =>
  ofEach.test(clause) ||
  ofKind(text, quantity, clause) ||
  ofOwners(text, quantity, clause, earlier) ||
  isPrice(text, quantity, clause) ||
  isOfEachPiece(text, quantity, clause, earlier) ||
  isStrength(text, quantity) ||
  isWeight(quantity, clause) ||
  isPaper(text, quantity, clause) ||
  isPowerOfOne(text, quantity, clause) ||
  isTerm(text, quantity, clause) ||
  isAgreed(quantity, clause);
