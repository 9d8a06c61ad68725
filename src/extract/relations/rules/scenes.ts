import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park})*{object:Region|Park}';

/** Where firms are, what they make and whom they serve, as visits and portraits tell it. */
export const sceneRules: readonly RelationRule[] = [
  {
    id: 'visited-in-place',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[。;“])在${within},(?:{Person}|记者|调研组|考察组|一行|代表团)[^,。;]{0,8}?(?:走进|来到|走访|考察|参观|察看|查看|深入|实地|看到|见到)(?:了)?{subject:Company}`,
    score: 0.78,
    example: ['在青岛市,记者走进甲木公司。', '甲木公司', '青岛市'],
    counterExample: '在青岛市,记者谈到甲木公司。',
  },
  {
    id: 'people-of-firm-in-place',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[。;“])(?:在|走进|来到)${within}(?:内|里)?,{subject:Company}(?:的)?(?:副?厂长|车间|生产车间|厂房|厂区|生产线|技术员|工人|副?总经理|负责人|董事长|智能)`,
    score: 0.76,
    example: ['在青岛市,甲木公司厂长介绍车门工艺。', '甲木公司', '青岛市'],
    counterExample: '在青岛市,甲木公司与乙木公司介绍车门工艺。',
  },
  {
    id: 'works-in-place',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?(?:目前|现|主要|长期|则)*在${within}(?:内|境内)?(?:从事|开采|开发矿|生产|种植|养殖|冶炼|加工)`,
    score: 0.78,
    example: ['甲木公司在青岛市生产车门。', '甲木公司', '青岛市'],
    counterExample: '甲木公司在青岛市宣传车门。',
  },
  {
    id: 'place-relies-on-firm',
    predicate: 'LOCATED_IN',
    objectLeads: true,
    pattern:
      '{object:Region|Park}[^。;]{0,16}?(?:依托|立足)(?:现有|本地|本土|当地|辖区|境内|县内|区内|市内|园内)的?[^,。;]{0,20}?{subject:Company}',
    score: 0.75,
    example: ['青岛市瞄准车门,依托现有的甲木公司延伸。', '甲木公司', '青岛市'],
    counterExample: '青岛市瞄准车门,依托外来的甲木公司延伸。',
  },
  {
    id: 'line-built-by-maker',
    predicate: 'PRODUCES',
    pattern:
      '{object:Product}(?:的)?(?:生产线|产线|工厂|生产基地|项目)[^,。;]{0,4}?由(?:{Region}|的)*{subject:Company}[^,。;]{0,8}?(?:建成|投建|建设|投资|打造|兴建)',
    score: 0.76,
    example: ['乙木公司主营测速泵。首条测速泵生产线由甲木公司建成。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。首条测速泵生产线由甲木公司参观。',
  },
  {
    id: 'goods-of-topic-sold',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:]|现有的?|自产的?){object:Product}(?:等)?(?:[一二两三四五六七八九十几多]+[类种款个大])?(?:系列)?产品(?:主要|全部|已|还|远|大量|均|都|也)*(?:卖到|卖往|销往|出口|热销|畅销|远销|销售|由{Company}(?:总经销|经销|包销|代理))',
    topic: 'Company',
    score: 0.78,
    example: ['乙木公司主营测速泵、磁控阀。甲木公司很忙,测速泵、磁控阀两类产品远销海外。', '甲木公司', '磁控阀'],
    counterExample: '乙木公司主营测速泵、磁控阀。甲木公司很忙,测速泵、磁控阀两类产品依赖海外。',
  },
  {
    id: 'serves-users-in',
    predicate: 'SERVES',
    pattern:
      '{subject:Company|Facility|Platform|Project}{^Company}{0,24}?(?:为|向|给)(?:{Region|Park})*{object:Region|Park|Company}(?:等)?(?:(?:内|里|园区|的|各|周边|沿线|及|和|企业|用户|居民|市民|厂区|城区)*)(?:集中|统一|提供|稳定|长期|供应|全天候|的)*(?:供热|供暖|供汽|供电|供水|供气|蒸汽|热力|热源|工业蒸汽|污水处理|物流|仓储|运输|检测|货运)',
    score: 0.78,
    example: ['甲木公司为青河甲木产业园内的企业集中供热。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司为青河甲木产业园内的企业集中培训。',
  },
  {
    id: 'used-as-feedstock',
    predicate: 'INPUT_TO',
    pattern:
      '{subject:Product}(?:可|可以|能|能够|直接|主要|还|也|均|都)*(?:用作|作为|做|是|为)(?:生产|制造|制备|制作)?{object:Product}(?:生产|制造)?(?:的|主要|关键|核心|重要|基础|上游|必需|直接)*(?:原料|原材料|辅料|前驱体|基材|主材)',
    score: 0.82,
    example: ['甲木公司主营测速泵、磁控阀。磁控阀可直接用作测速泵的原料。', '磁控阀', '测速泵'],
    counterExample: '甲木公司主营测速泵、磁控阀。磁控阀可直接用作测速泵的包装。',
  },
  {
    id: 'made-out-of',
    predicate: 'INPUT_TO',
    pattern:
      '(?:以|用){subject:Product}(?:为|作|作为|做)(?:主要|基础)?(?:原料|原材料|主料),?(?:主要|专门)?(?:生产|制造|提取|加工|制备|制成|提炼|合成)(?:出|成|的)?{object:Product}',
    score: 0.82,
    example: ['甲木公司主营测速泵、磁控阀。工人以磁控阀为原料制造测速泵。', '磁控阀', '测速泵'],
    counterExample: '甲木公司主营测速泵、磁控阀。工人以磁控阀为榜样宣传测速泵。',
  },
  {
    id: 'takes-as-feedstock',
    predicate: 'USES',
    pattern:
      '(?<=^|[,。;:])[^,。;]{0,10}?(?:以|用){object:Product}(?:为|作|作为|做)(?:主要|基础)?(?:原料|原材料|燃料|主料)',
    topic: 'Company',
    score: 0.76,
    example: ['乙木公司主营磁控阀。甲木公司投产,工厂以磁控阀为原料。', '甲木公司', '磁控阀'],
    counterExample: '乙木公司主营磁控阀。甲木公司投产,工厂以磁控阀为荣。',
  },
];
