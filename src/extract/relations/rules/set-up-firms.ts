import type { RelationRule } from '../rule.ts';

const owner = 'Company|Government';
const sets = '(?:设立|成立|组建|创办|兴建|建立|开办|创建|布局|建设|投建|投资|兴办|建起|开设|新建|建成|创立|打造)';
const pays = '(?:投资|出资|独资|全资|斥资|合资|耗资)';
const when = '(?:(?:于)?[^,。;]{0,6}年(?:底|初|代)?)?';
const move = '(?:搬|迁|搬迁|迁移|迁入|迁址|转移|搬进|落脚|落户|扎根|整体搬迁|整体搬)';

const notRumoured = '(?<!(?:称|传|传闻|传言|据说|猜测|误以为)[^,。;]{0,6})';

/** Firms that others set up, sell and move, in relative clauses and notices. */
export const setUpFirmRules: readonly RelationRule[] = [
  {
    id: 'is-subsidiary-set-up-by',
    predicate: 'OWNS',
    pattern: `{object:Company}(?:\\([^)]*\\))?,?(?:是|为|系|作为){subject:Company}${when}(?:在[^,。;]{1,12}?)?${pays}*${sets}的[^,。;]{0,6}?(?:全资|控股|独资|子公司|孙公司)`,
    score: 0.84,
    example: ['甲木公司是乙木集团2008年在青岛市设立的全资子公司。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司是乙木集团2008年在青岛市设立的奖项得主。',
  },
  {
    id: 'is-firm-set-up-by',
    predicate: 'INVESTS_IN',
    pattern: `{object:Company}(?:\\([^)]*\\))?,?(?:是|为|系|作为)(?:由)?{subject:Company}${when}(?:在[^,。;]{1,12}?)?(?:共同|联合|合作)*${pays}*${sets}的(?![^,。;]{0,6}(?:全资|控股|子公司|孙公司))[^,。;]{0,14}?(?:公司|企业|工厂|基地|厂)`,
    score: 0.8,
    example: ['甲木公司是乙木集团2008年在青岛市投资兴建的一家企业。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司是乙木集团2008年在青岛市公开表彰的一家企业。',
  },
  {
    id: 'is-firm-set-up-in',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?(?:是|为|系|作为)(?:由)?{Company}${when}在(?:{Region|Park})*{object:Region|Park}(?:共同|联合|${pays})*${sets}的`,
    score: 0.82,
    example: ['甲木公司是乙木集团2008年在青岛市设立的全资子公司。', '甲木公司', '青岛市'],
    counterExample: '甲木公司是乙木集团2008年在青岛市表彰的全资子公司。',
  },
  {
    id: 'firm-that-owner-built',
    predicate: 'INVESTS_IN',
    pattern: `{subject:${owner}}(?:总)?${pays}(?:{amount:Money})?(?:在(?:{Region|Park})+)?${sets}的{object:Company}`,
    score: 0.84,
    example: ['乙木集团投资5亿元在青岛市建设的甲木公司投产。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团投资5亿元在青岛市宣传的甲木公司投产。',
  },
  {
    id: 'firm-that-was-built-in',
    predicate: 'LOCATED_IN',
    pattern: `在(?:{Region|Park})*{object:Region|Park}(?:${pays})*${sets}的(?:[^,。;的]{0,8}?(?:企业|公司))?{subject:Company}`,
    score: 0.82,
    example: ['乙木集团投资5亿元在青岛市建设的甲木公司投产。', '甲木公司', '青岛市'],
    counterExample: '乙木集团投资5亿元在青岛市宣传的甲木公司投产。',
  },
  {
    id: 'shares-made-over-to',
    predicate: 'OWNS',
    pattern: `(?:将|把)?(?:其|所|手中|旗下|名下)*(?:持有|拥有)?的?{object:Company}(?:的)?(?:全部|{Quantity}|的)*(?:股权|股份)(?:全部|悉数|整体|作价{Money}|以{Money}(?:的价格)?)*(?:无偿划转|协议转让|转让|出售|划转|卖|转|出让)(?:给|予|至|到)(?:了)?{subject:${owner}}`,
    score: 0.8,
    example: ['丙木集团将其持有的甲木公司30%股权转让给乙木集团。', '乙木集团', '甲木公司'],
    counterExample: '丙木集团将其持有的甲木公司30%股权介绍给乙木集团。',
  },
  {
    id: 'firm-moves-to',
    predicate: 'LOCATED_IN',
    pattern: `${notRumoured}{subject:Company}(?!的|[^,。;]{0,3}(?:员工|工人|职工|家属|客户|货))(?:(?!,){^Company}){0,10}?(?:从[^,。;]{1,12}?)?(?<!(?:向|给|为|与|对)[^,。;]{0,6})${move}(?:到|至|入|进|往|在)(?:了)?(?:{Region|Park})*{object:Region|Park}(?!{Region|Park}|(?:内|境内)?的)`,
    score: 0.8,
    example: ['甲木公司三年前从白山市搬到青岛市。', '甲木公司', '青岛市'],
    counterExample: '甲木公司三年前从白山市望到青岛市。',
  },
  {
    id: 'place-welcomes-firm',
    predicate: 'LOCATED_IN',
    pattern:
      '{object:Region|Park}(?:便|就|又|终于|已|日前|近日|去年|今年)*(?:迎来|引来|请来|等来|招来|引进|招引到|盼来)(?:了)?[^,。;]{0,14}?(?:企业|公司|巨头|龙头|工厂|客商|厂商|大户|——|“)+{subject:Company}(?!的)',
    score: 0.76,
    example: ['青河甲木产业园终于迎来第一家企业乙木公司。', '乙木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园终于迎来第一家企业乙木公司的客人。',
  },
  {
    id: 'becomes-tenant-of',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Company}[^,。;]{0,8}?(?:成为|成了|是|作为)(?:了)?[^,。;]{0,8}?(?:入驻|落户|进驻|扎根|搬进|落地|签约)(?:在|到|于)?(?:{Region|Park})*{object:Region|Park}(?:内|[^,。;的]{1,8}(?:年|月|久|载))?的[^,。;]{0,14}?(?:企业|公司|项目|厂|大户|外商|台商)',
    score: 0.8,
    example: ['乙木公司成为入驻青河甲木产业园的首家企业。', '乙木公司', '青河甲木产业园'],
    counterExample: '乙木公司成为参观青河甲木产业园的首家企业。',
  },
];
