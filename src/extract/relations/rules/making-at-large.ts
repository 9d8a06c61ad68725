import type { RelationRule } from '../rule.ts';

const aside = '(?!旗下|下属|所属|控股的|参股的|的子公司)(?:\\([^)]*\\))?';
const told =
  '(?:供不应求|热销|畅销|远销|走俏|俏销|出口|外销|销往|卖到|卖给|卖向|销售|销量|下线|问世|面世|亮相|通过|荣获|获评|市场占有率|占有率|市占率|填补|打破|替代|用在|用于|应用|装在|装上|装机|装进|十分抢手|抢手|订单|(?:[^,。;]{0,6}?)由[^,。;]{2,12}?包销|走进|走向|飞向|漂洋过海|打入|进入|摆上|端上|占了|占到|占据|遍布|上市|拿到|(?:都|已|也|还|全部|主要|大部分|[一二三四五六七八九]成|{Quantity})+(?:由|供|卖|销|出口|进入|打入))';
const howMany =
  '(?:了|出|过|着|的|全球|世界|国内|全国|我国|国产|行业|首|第|一|两|三|几|多|款|种|台|套|批|辆|艘|架|个|代|单|条|只|{Quantity}|最大|最长|新一代|新型|系列|自主|可|各类|各种|高端)*';

/** What firms make, by what is done with their goods and said of them. */
export const makingAtLargeRules: readonly RelationRule[] = [
  {
    id: 'goods-of-firm-are-told-of',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside}的[^,。;、的]{0,6}?{object:Product}(?:,|早|已|已经|也|还|都|曾|一度|如今|远)*${told}`,
    score: 0.77,
    example: ['乙木公司采购测速泵。甲木公司的测速泵供不应求。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。甲木公司的测速泵昨天坏了。',
  },
  {
    id: 'goods-made-by-firm-that',
    predicate: 'PRODUCES',
    pattern: `(?<!(?:为|给|向|替|从)){subject:Company}${aside}(?:公司)?(?:自主|独家|联合|成功|专门|专业|所)*(?:研发|研制|开发|生产|制造|加工|产出?|造|打造|出品|推出|设计|酿造|培育|育成|选育|繁育|出产|铸造|建造|组装|代工|灌装|试制|首创)(?:制造|生产|销售)?的[^,。;、]{0,8}?{object:Product}`,
    score: 0.8,
    example: ['乙木公司采购测速泵。甲木公司自主研制的新型测速泵成功下线。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。甲木公司连夜采购的新型测速泵成功到货。',
  },
  {
    id: 'firm-brings-goods-out',
    predicate: 'PRODUCES',
    pattern: `(?<!(?:为|给|向|替|从|由|被)){subject:Company}${aside}(?:[^,。;由被向从给为]{0,10}?)(?<!联合)(?:交付|下线|推出|研发|研制|开发|试制|卖出|外销|产出|生产出|造出|投放|攻克|突破|首创|酿出|量产)(?:了|出)?${howMany}{object:Product}(?!企业|公司|厂|项目|技术|生产线|产业)`,
    score: 0.76,
    example: ['乙木公司采购测速泵。甲木公司去年交付了全国首台测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。甲木公司去年收到了全国首台测速泵。',
  },
  {
    id: 'firm-can-make',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside}[^,。;]{0,10}?(?:拥有|具备|形成|建成|建有|建起|现有|掌握|上了|扩建|新建|投建|新上|上马|建了|添了|开出|扩大)[^,。;]{0,10}?{object:Product}(?:的)?(?:年|规模化|批量|大规模|量产|全流程|智能)*(?:生产|制造|量产|加工)?(?:能力|产能|生产线|产线|车间|生产基地|生产技术|生产工艺)`,
    score: 0.76,
    example: ['甲木公司拥有测速泵量产能力。', '甲木公司', '测速泵'],
    counterExample: '甲木公司拥有测速泵采购渠道。',
  },
  {
    id: 'firm-leads-in-goods',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside}(?:(?!{Company}|供应商|客户|采购)[^。;]){0,34}?(?:成为|做成|跻身|成长为|成长成|发展成|发展为|做到|位居|是|摘得|捧回)(?:了|为)?[^,。;]{0,14}?{object:Product}(?:的)?(?:行业|产业|领域|市场|细分领域|制造|单项)*(?:的)?(?:龙头|冠军|老大|巨头|领军|头部|隐形冠军|第一|大王|专家|领跑者|前三|前列|前十|佼佼者|独角兽|小巨人|“?单打冠军)`,
    score: 0.77,
    example: ['乙木公司采购测速泵。甲木公司从修理铺起步,如今成为测速泵龙头。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。甲木公司从修理铺起步,如今成为测速泵用户。',
  },
  {
    id: 'goods-stand-in-workshop-of',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside}的?[^,。;]{0,10}?(?:车间|生产线|产线|厂房|厂区|工厂|展厅|总装线|仓库|基地)(?:内|里|上|外|中)?,?[^,。;]{0,20}?{object:Product}[^,。;]{0,6}?(?:正在|正|缓缓|陆续|源源不断|鱼贯|整齐|等待|下线|装车|灌装|打包|发往|走下|堆放|码放|整装待发|被)`,
    score: 0.76,
    example: ['乙木公司采购测速泵。在甲木公司车间,一台台测速泵正在打包。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。在甲木公司会议室,一台台测速泵正在拍卖。',
  },
  {
    id: 'workers-of-firm-at-goods',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside}的?[^。;]{0,16}?(?:工人|员工|技术人员|技术员|技师|职工|师傅|机械臂|机器人)(?:们)?(?:正在|正|忙着|在|加紧|忙)[^,。;]{0,14}?(?:生产|检测|组装|装配|加工|调试|打磨|包装|检验|赶制|制作|焊接|打包|测试|装箱|操作)(?:着)?[^,。;]{0,5}?{object:Product}(?!设备|生产线|机)`,
    score: 0.76,
    example: ['乙木公司采购测速泵。甲木公司的工人正在检测测速泵。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。甲木公司的工人正在参观测速泵。',
  },
  {
    id: 'rose-by-goods',
    predicate: 'PRODUCES',
    pattern: `(?:靠|凭|凭借|依靠|以|用)(?!的|于|到)(?:着|了)?[^,。;]{0,10}?{object:Product}(?:起家|起步|这门手艺|打天下|立足)?(?:的)?,?{subject:Company}`,
    score: 0.74,
    example: ['乙木公司采购测速泵。靠一台小小的测速泵,甲木公司做成了全国第一。', '甲木公司', '测速泵'],
    counterExample: '乙木公司采购测速泵。看一台小小的测速泵,甲木公司派出了全国代表。',
  },
  {
    id: 'main-goods-of-firm-are',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside}(?:的)?(?:主导|主打|主要|拳头|核心|明星|主营|王牌|代表性?)(?:产品|业务|产业)?(?:有|为|是|包括|涵盖|:)[^,。;、]{0,6}?{object:Product}`,
    score: 0.8,
    example: ['乙木公司采购测速泵、磁控阀。甲木公司主导产品有测速泵、磁控阀。', '甲木公司', '磁控阀'],
    counterExample: '乙木公司采购测速泵、磁控阀。甲木公司主要客户有测速泵、磁控阀厂。',
  },
  {
    id: 'topic-sells-goods',
    predicate: 'PRODUCES',
    pattern:
      '(?<=,)(?:主要|专门|每年|每月|每天|长期|独家|批量|现|目前|已|年|月|去年|今年|还|并|也|同时|,)*(?:供应|供给|配套|交付|卖出|售出|外销|供货)(?:的是|了|出|{Quantity})*(?:(?![去来厂]|用[于来]|{Company})[^,。;、由从向给]){0,6}?{object:Product}(?=[,。;、]|{Quantity}|约|近|超|$)',
    topic: 'Company',
    score: 0.72,
    example: ['甲木公司是乙木集团的一级供应商,主要供应测速泵。', '甲木公司', '测速泵'],
    counterExample: '甲木公司是乙木集团的一级供应商,主要擦洗测速泵。',
  },
  {
    id: 'goods-given-to-firm-to-make',
    predicate: 'PRODUCES',
    pattern: `(?:把|将)[^,。;]{0,6}?{object:Product}(?:的)?(?:生产|订单|加工|业务|制造)?(?:交给|交由|委托给?|外包给|转给|包给|发给)(?:了)?(?:{Region}的?)?{subject:Company}[^,。;]{0,6}?(?:生产|制造|代工|加工|配套|做|来做|完成|定制)`,
    score: 0.8,
    example: ['乙木集团把测速泵交给甲木公司生产。', '甲木公司', '测速泵'],
    counterExample: '乙木集团把测速泵交给甲木公司保管。',
  },
  {
    id: 'firm-and-output-of-its-goods',
    predicate: 'PRODUCES',
    pattern: `{subject:Company}${aside},(?:目前|现|其|主要|主打|去年|,)*{object:Product}(?:的)?(?:设计|总)?(?:年产能|年产量|产能|年销量|产销量|出货量|年出货量|市场占有率|市占率|产量)(?:已|达|超|突破|约|为|居|全|位|近|{Quantity})`,
    score: 0.8,
    example: ['位于青河产业园的甲木公司,测速泵年产能3万台。', '甲木公司', '测速泵'],
    counterExample: '位于青河产业园的甲木公司,测速泵采购价3万元。',
  },
  {
    id: 'buyer-makes-of-it',
    predicate: 'PRODUCES',
    pattern: `(?:供给|供应给|卖给|送给|输送给|直供|供)(?:{Region}的|{Park}的|相邻的|隔壁的|附近的|下游的)*{subject:Company}${aside}(?:用于|用来|来|用作)?(?:生产|制造|加工成?|做|制作){object:Product}`,
    score: 0.8,
    example: ['甲木公司把泵壳卖给乙木集团生产测速泵。', '乙木集团', '测速泵'],
    counterExample: '甲木公司把泵壳卖给乙木集团替换测速泵。',
  },
  {
    id: 'place-is-rich-in',
    predicate: 'PRODUCES',
    pattern: `(?<=^|[,。;:])(?:当地|全市|全县|这里|,)*(?:盛产|主产|出产|特产|因产|以产)[^,。;、]{0,6}?{object:Product}`,
    topic: 'Region',
    score: 0.76,
    example: ['青岛市是有名的泵城,盛产测速泵。', '青岛市', '测速泵'],
    counterExample: '青岛市是有名的泵城,缺少测速泵。',
  },
];
