import type { RelationRule } from '../rule.ts';

const where = '(?:{Region}|{Park}|本地|当地|附近|周边|省内|国产|进口|外购|自产|回收|的|盛产)*';
const feed = '(?:为|作|作为|做|当)(?:主要|基础|唯一|生产)*(?:原料|原材料|燃料|主料|辅料|基料|母料)';
const yearly = '(?:每年|一年|年|日|每天|全年|月|每月)(?:可|能|可以|约|要|大约|就要|能够|将|需)*';
const eats = '(?:处理|消化|吃掉|消纳|综合利用|利用|消耗|回收(?:利用|处理)|拆解|吞下|用掉|转化|加工|用)';
const count = '(?:{Quantity}|的|了|掉|各类|废旧)*';
const adopts =
  '(?:采用|选用|引进|引入|运用|应用|使用|改用|借助|依托|沿用|导入|用上|掌握|用的是|采取|推广)(?:了|的是|着|上)?';
const developed =
  '(?:(?:与|和|同|跟|由)[^,。;]{2,24}?(?:联合|共同|合作|协同|一起|一道)*(?:开发|研发|研制|攻关|发明|设计)(?:出|成功)?的|(?:自主|自行|自己|独立)(?:开发|研发|研制|设计|创新)的|自有的?|从[^,。;]{2,16}?(?:引进|购买|买来)的|{Company}的|{Region}的|[^,。;的]{2,8}的)';
/** Where the thing in use is what the sentence has said of something else: 甲木公司不采用. */
const denied = '(?<!不再|不|未|没有|尚未|并未|拒绝|禁止|停止|淘汰|放弃)';

/** What works and firms use: what they are fed with and the processes by which they run. */
export const useRules: readonly RelationRule[] = [
  {
    id: 'works-take-as-feedstock',
    predicate: 'USES',
    pattern: `{subject:Project|Facility},?(?:主要|全部|则|将|建成后|投产后|,)*(?:以|用|拿|把)${where}{object:Product}${feed}`,
    score: 0.8,
    example: ['乙木公司主营测速泵。青河车门研发项目以当地的测速泵为原料。', '青河车门研发项目', '测速泵'],
    counterExample: '乙木公司主营测速泵。青河车门研发项目以当地的测速泵为榜样。',
  },
  {
    id: 'project-told-of-takes-as-feedstock',
    predicate: 'USES',
    pattern: `(?<=^|[,。;:])(?:主要|全部|则|将|建成后|投产后|,)*(?:以|用|拿|把)${where}{object:Product}${feed}`,
    topic: 'Project',
    score: 0.74,
    example: ['乙木公司主营测速泵。青河车门研发项目总投资3亿元,以当地的测速泵为原料。', '青河车门研发项目', '测速泵'],
    counterExample: '乙木公司主营测速泵。青河车门研发项目总投资3亿元,以当地的测速泵为榜样。',
  },
  {
    id: 'works-eat-yearly',
    predicate: 'USES',
    pattern: `(?<=^|[,。;:])[^,。;]{0,6}?${yearly}${eats}${count}{object:Product}(?!{Product}?(?:的)?(?:生产线|企业|设备))`,
    topic: 'Project',
    score: 0.74,
    example: ['乙木公司主营测速泵。青河车门研发项目总投资3亿元,每年可消化测速泵3万台。', '青河车门研发项目', '测速泵'],
    counterExample: '乙木公司主营测速泵。青河车门研发项目总投资3亿元,每年可卖出测速泵3万台。',
  },
  {
    id: 'firm-adopts-process',
    predicate: 'USES',
    pattern: `{subject:Company|Project|Facility}(?:的)?(?:{^Company|Project|Technology}{0,10}?)${denied}${adopts}${developed}?{object:Technology}`,
    score: 0.8,
    example: ['甲木公司的新线采用低温焙烧工艺。', '甲木公司', '低温焙烧工艺'],
    counterExample: '甲木公司的新线未采用低温焙烧工艺。',
  },
  {
    id: 'adopts-process',
    predicate: 'USES',
    pattern: `(?<=^|[,。;:])(?:生产线|新线|装置|工厂|车间|全线|全部|率先|则|还|也|并|主要|整体|国内首家|首次)*${denied}${adopts}${developed}?{object:Technology}`,
    topic: 'Company',
    yieldsTo: 'Project',
    score: 0.74,
    example: ['甲木公司投产,率先采用低温焙烧工艺。', '甲木公司', '低温焙烧工艺'],
    counterExample: '甲木公司投产,率先参观低温焙烧工艺。',
  },
];
