import type { RelationRule } from '../rule.ts';
import { others } from './pieces.ts';

const kind = '(?:上游|下游|一级|核心|主要|重要|长期|本地|最大|第一大|老|大|战略|稳定|的|最大的|指定|唯一|海外)*';

/** Who supplies whom where a sentence names both, and what one is to the other. */
export const betweenTwoFirmsRules: readonly RelationRule[] = [
  {
    id: 'hands-work-to',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^,。;]{0,8}?(?:把|将)[^,。;]{1,14}?(?:交给|交由|委托给?|外包给|发包给|包给|发给){subject:Company}${others}(?:独家|全部|来|去|统一|就近)*(?:代工|加工|生产|制造|定制|贴牌|做|打造|试制|组装)`,
    score: 0.8,
    example: ['乙车公司把订单交给甲木公司代工。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司把订单交给甲木公司过目。',
  },
  {
    id: 'commissions-firm',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}[^,。;]{0,8}?(?:委托|找|请){subject:Company}${others}(?:独家|专门|来|为其|为自己|代为|就近)*(?:代工|加工|生产|制造|定制|贴牌)`,
    score: 0.78,
    example: ['乙车公司去年委托甲木公司生产车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司去年委托甲木公司举办展会。',
  },
  {
    id: 'are-those-firm-supplied',
    predicate: 'SUPPLIES',
    objectLeads: true,
    pattern:
      '{object:Company}[^,。;]{1,14}?(?:都|均|全|也|多半|基本|大多|一直|全部)*(?:是|由){subject:Company}(?:供|送|提供|供应|供货|配套|生产|做|造|加工)(?:来|过来)?的(?=[,。;”]|$)',
    score: 0.8,
    example: ['乙车公司一半的车门都是甲木公司供的。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司一半的客人都是甲木公司请的。',
  },
  {
    id: 'goods-firm-needs-many-of',
    predicate: 'SUPPLIES',
    pattern:
      '(?<=^|[,。;:“]){subject:Company}(?:生产|供应)?的[^,。;]{1,10}?,{object:Company}[^,。;]{0,10}?(?:用|买|采购|订|要|消化|吃|拿|需)(?:掉|走|下|进|了|要)*(?:{Quantity}|[一二三四五六七八九近半]+[成半])',
    score: 0.76,
    example: ['甲木公司的车门,乙车公司一年就要用3万套。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的车门,乙车公司一年就要看3万套。',
  },
  {
    id: 'having-goods-of',
    predicate: 'SUPPLIES',
    pattern:
      '(?:有了|用上|用上了|换上|换上了|改用|改用了){subject:Company}(?:生产|供应|提供|研发)?的(?!支持|帮助|技术|资金|投资|经验|专利|担保|带动)[^,。;]{1,10}?[,后]+{object:Company}',
    score: 0.74,
    example: ['有了甲木公司的车门,乙车公司再也不用去外地采购。', '甲木公司', '乙车公司'],
    counterExample: '有了甲木公司的支持,乙车公司再也不用去外地采购。',
  },
  {
    id: 'takes-goods-of-firm',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}[^,。;]{0,10}?(?:吃下|吃掉|消化|买下|包下|包销|要走|买走|用掉|采购)(?:了)?{subject:Company}(?:的)?(?![^,。;]{0,10}股)(?:{Quantity}|[一二三四五六七八九近半大过]+[成半])',
    score: 0.78,
    example: ['乙车公司吃下了甲木公司四成的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司吃下了甲木公司四成的股份。',
  },
  {
    id: 'fetches-from-firm',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}[^,。;]{0,12}?(?:从|自|在){subject:Company}(?:处|那里|手里|手中)?[^,。;]{0,4}?(?:拿走|拿货|买进|买走|买了|买来|买|进了|拉走|拉来|运走|运来|订了|提走|提货|要走|进货|购得|批发|调货|(?:进|要|拿|拉|订|购)(?:了)?(?={Quantity}))(?![^,。;]{0,10}股)',
    score: 0.8,
    example: ['乙车公司去年从甲木公司拿走了3万套车门。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司去年从甲木公司挖走了3个骨干。',
  },
  {
    id: 'full-of-goods-of',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}[^。;]{0,24}?(?:摆满|堆满|堆着|装着|用着|摆着|用上|换上|装上|全是|都是|码着|码满)(?:了)?{subject:Company}(?:刚)?(?:送来|供应|生产|提供|制造|运来|发来|供)的',
    score: 0.76,
    example: ['走进乙车公司的仓库,货架上摆满了甲木公司送来的车门。', '甲木公司', '乙车公司'],
    counterExample: '走进乙车公司的仓库,货架上摆满了甲木公司送走的车门。',
  },
  {
    id: 'goods-enter-lines-of',
    predicate: 'SUPPLIES',
    pattern: `(?:产品|{Product})[^,。;]{0,8}?(?:进入|打入|走进|开进|摆上|送上|驶入|登上|装进|用进)(?:了)?(?:{Region}|的)*{object:Company}${others}(?:的)?[^,。;]{0,6}?(?:生产线|产线|车间|总装线|整机|整车|供应链|货架|门店|流水线|采购)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司主营车门,目前车门已进入乙车公司、丙车公司的生产线。', '甲木公司', '丙车公司'],
    counterExample: '甲木公司主营车门,目前车门已进入乙车公司、丙车公司的展厅。',
  },
  {
    id: 'pair-agrees-on-yearly',
    predicate: 'SUPPLIES',
    pattern:
      '{both:Company}(?:已|已经|正式|近日|日前|今年|去年|早|又|再次)*(?:签|签下|签订|签署|签了|达成|续签|敲定)(?:了)?[^,。;]{0,12}?(?:长约|长单|长协|合同|协议|大单),(?:未来[^,。;]{1,4}|每年|今年|由前者|首批|计划|将)+[^,。;]{0,6}?(?:供应|供货|供给|交付)',
    sides: true,
    score: 0.74,
    example: ['甲木公司和乙车公司签了五年的长约,每年供应车门5万套。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司和乙车公司签了五年的长约,每年参观车门5次。',
  },
  {
    id: 'customer-named-after',
    predicate: 'SUPPLIES',
    pattern: `{subject:Company}(?:的)?${kind}(?:客户|买家|用户|主顾|采购商|经销商)(?:——)?{object:Company}`,
    score: 0.82,
    example: ['甲木公司的下游客户乙车公司今年减产。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司的下游邻居乙车公司今年减产。',
  },
  {
    id: 'supplier-named-after',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:的)?${kind}(?:[^,。;]{0,6}?)(?:供应商|供货商|配套商|配套企业|配套厂|原料商|供货方|供应方|代工厂|代工商)(?:——)?{subject:Company}`,
    score: 0.82,
    example: ['乙车公司的上游供应商甲木公司今年减产。', '甲木公司', '乙车公司'],
    counterExample: '乙车公司的上游邻居甲木公司今年减产。',
  },
  {
    id: 'came-after-its-customer',
    predicate: 'SUPPLIES',
    pattern:
      '(?:跟着|随着|跟随|追随|围着|围绕|冲着|奔着){object:Company}[^,。;]{0,12}?(?:来|落户|搬|到|入驻|转)[^。;]{0,14}?(?:配套|供应商|供货商|供货)[^,。;]{0,8}?{subject:Company}',
    score: 0.76,
    example: ['跟着乙车公司来的还有配套企业甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '跟着乙车公司来的还有参观团和甲木公司。',
  },
  {
    id: 'supplies-the-other',
    predicate: 'SUPPLIES',
    pattern: `(?<!(?:引来|引进|引入|吸引|招引|招来|带来|带动|设立|成立|组建|收购|投资|邀请|请来)(?:了)?[^,。;]{0,6}){object:Company}{^Company}{0,30}?,(?:并|还|也|已|主要|专门|长期|就近|每年|一直|直接|开始|负责|常年|现在|目前)*(?:为|给|向)(?:其|它|对方)[^,。;]{0,8}?(?:配套|供货|供应|提供(?![^,。;]{0,6}(?:服务|支持|贷款|资金|担保|培训|便利|场地))|生产|代工|送货|供)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司是乙车公司的老邻居,就近为其配套车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司是乙车公司的老邻居,就近为其鼓掌。',
  },
  {
    id: 'school-backs-firm',
    predicate: 'PARTNERS_WITH',
    pattern:
      '{subject:University|ResearchInstitute}[^,。;]{0,8}?(?:为|给|向){object:Company}(?:等[^,。;]{0,8})?(?:提供|输送)(?:了|着)?[^,。;]{0,8}?(?:技术|研发|智力|科研|人才)[^,。;]{0,4}?(?:支持|支撑|服务|指导|保障|方案|$|[,。])',
    score: 0.72,
    example: ['青河大学长期为甲木公司提供技术支持。', '青河大学', '甲木公司'],
    counterExample: '青河大学长期为甲木公司提供体育场地。',
  },
  {
    id: 'owner-of-works-named-after',
    predicate: 'DEVELOPS',
    pattern:
      '{object:Project|Facility|Platform}(?:的)?(?:投资方|投资商|业主|业主单位|建设单位|建设方|实施单位|承建方|承建单位|施工单位|投资主体|建设主体|实施主体|开发商)(?:是|为|系|——|,)?{subject:Company}',
    score: 0.84,
    example: ['青河车门研发项目的投资方甲木公司是龙头。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目的参观者甲木公司是龙头。',
  },
  {
    id: 'workshops-of-firm-at',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}(?:的)?(?:新|老|主|总|制造|生产)*(?:工厂|厂房|车间|厂址|厂子|厂|仓库|分厂|门店|园区)(?:则|也|都|就|便|全|正|现)*(?:建|设|位|坐落|座落|落|安|放|开|选址)?(?:在|于)(?:了)?(?:{Region|Park})*{object:Region|Park}(?!{Region|Park}|(?:内|境内)?的)',
    score: 0.8,
    example: ['甲木公司的工厂就在青河甲木产业园里。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司的工厂谢过青河甲木产业园。',
  },
];
