import type { RelationRule } from '../rule.ts';
import { place } from './pieces.ts';

const customer = '(?:客户|主顾|买家|用户|买主|下家|金主|采购商|客商|合作客户|订货方)';
const supplier = '(?:供应商|供方|供货商|配套商|供货方|供应方|合格供方|配套厂|供应体系|供应链|采购体系)';
const goods = '(?:{product:Product}|产品|零件|部件|配件|原料|材料)';

/** Who supplies whom: customers gained, suppliers approved and chosen, goods fitted into the other's goods. */
export const supplyAtLargeRules: readonly RelationRule[] = [
  {
    id: 'gains-a-customer',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}[^。;]{0,14}?(?:新添|添|迎来|多|新增|争取到|谈下|拉来|攻下|敲定|引来|赢得|拿下|开发|发展)(?:了)?(?:一个|一家|一位|第[一二三四五六七八九十]个|首个|另一个|新的|两个|几个|海外|新|大|老|战略|重量级|稳定|的)*${customer}(?:——|:|,|叫|——“|是)${place}{object:Company}`,
    score: 0.82,
    example: ['甲木公司今年新添了一个大客户——乙车公司。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司今年新添了一个大对手——乙车公司。',
  },
  {
    id: 'orders-rise-with-customer',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:“]|自从|随着){object:Company}(?:一|正式|去年|今年|二期)*(?:落户|投产|建成|扩产|开工|来了|落地|进驻|增产|放量|满产)(?:以后|之后|后|以来)?,{subject:Company}的?(?:订单|业务|产量|销量|活儿?|生意|产值)(?:量)?(?:一下子|马上|随即|也|就|跟着|立刻|便|明显)*(?:多|增|涨|翻|上升|排满|跟着|接不完|足|旺)`,
    score: 0.74,
    example: ['乙车公司落户后,甲木公司的订单一下子多了三成。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司落户后,甲木公司的员工一下子少了三成。',
  },
  {
    id: 'passes-audit-of-customer',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}[^,。;]{0,14}?(?:通过|取得|拿到|获得|顺利通过|拿下)(?:了)?${place}{object:Company}(?:等[^,。;]{0,8})?(?:的|新|一级|二级|合格|严格|全部|,)*(?:${supplier}(?:审核|认证|资格|资质|准入|考核|评审|认定|代码)|(?:供货|供应|准入|配套)(?:资格|资质|认证|审核|许可|代码)|验厂|产品认证|进厂验证|装车验证|上线验证)`,
    score: 0.82,
    example: ['甲木公司去年通过了乙车公司的供应商审核。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司去年通过了乙车公司的体检审核。',
  },
  {
    id: 'picks-goods-of-firm',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:\\([^)]*\\))?(?:[^。;选要]{0,12},)?[^,。;选要]{0,8}?(?:选中|选用|挑中|看中|点名要|认准|相中|敲定|选定|换上|换成|改用|试用|只认|指定用|定下)(?:了|的是|上)?${place}{subject:Company}(?:的|生产的|做的|研制的)${goods}`,
    score: 0.8,
    example: ['乙木公司主营车门。乙车公司试了半年,最终选中甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙木公司主营车门。乙车公司试了半年,最终放弃甲木公司的车门。',
  },
  {
    id: 'puts-firm-on-suppliers-list',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^,。;]{0,8}?(?:把|将)${place}{subject:Company}(?:等[^,。;]{0,10})?(?:也|正式|一并|都)?(?:列[进入为]|纳入|写进|放进|选为|定为|评为|升格为|升级为|发展成|发展为|确定为)(?:了|到)?(?:自己的|其|合格|一级|核心|重点|全球|长期|指定|年度|优秀|战略|的)*${supplier}`,
    score: 0.84,
    example: ['乙车公司把甲木公司列进了合格供方名录。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司把甲木公司列进了失信名录。',
  },
  {
    id: 'parts-from-firms-it-only-assembles',
    predicate: 'SUPPLIES',
    pattern: `(?<=^|[,。;:])[^,。;由来]{1,8}?(?:来自|出自|由|产自){^Company}{0,6}?{subject:Company}(?:供应|提供|做|生产)?,(?:[^,。;由来]{1,8}?(?:来自|出自|由|产自)[^,。;]{1,12},)?{object:Company}(?:自己)?(?:只|只管|只做|只需|负责|专管|最后)+(?:管|负责|做|搞)?(?:总装|组装|装配|集成|合龙|整车)`,
    score: 0.8,
    example: ['车门来自甲木公司,油箱来自丙木公司,乙车公司只管总装。', '甲木公司', '乙车公司'],
    counterExample: '车门来自甲木公司,油箱来自丙木公司,乙车公司只管看热闹。',
  },
  {
    id: 'second-of-parts-it-only-assembles',
    predicate: 'SUPPLIES',
    pattern: `(?:来自|出自|由|产自)[^,。;]{1,12},[^,。;由来]{1,8}?(?:来自|出自|由|产自){^Company}{0,6}?{subject:Company}(?:供应|提供|做|生产)?,{object:Company}(?:自己)?(?:只|只管|只做|只需|负责|专管|最后)+(?:管|负责|做|搞)?(?:总装|组装|装配|集成|合龙|整车)`,
    score: 0.8,
    example: ['车门来自甲木公司,油箱来自丙木公司,乙车公司只管总装。', '丙木公司', '乙车公司'],
    counterExample: '车门来自甲木公司,油箱来自丙木公司,乙车公司只管看热闹。',
  },
  {
    id: 'goods-fitted-into-goods-of',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:生产|做|研制)?的{product:Product}(?:,|有|约|大约|近|已|已经|大多|全部|一半|大半|多半|[一二三四五六七八九]成|{Quantity}|都|也|,)*(?:装在|装到|装进|用在|用到|配到|配给|搭载在|安装在|用于)(?:了)?${place}{object:Company}(?:的|生产的|造的|出产的)?[^,。;]{0,10}?(?:[上里中内]|整机|产品|身|$|[,。])`,
    score: 0.8,
    example: ['甲木公司的车门,一半装在乙车公司的客车上。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的车门,一半摆在乙车公司的展厅里。',
  },
];
