import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park}(?:的|境内的)?)*{object:Region|Park}';
const distant =
  '(?:(?:在|于)?(?:相距|距此|远在|往[东南西北]|离此|向[东南西北])?(?:{Quantity}|[^,。;在]{0,6}?(?:公里|里|米|分钟车程|小时车程|车程))(?:外|以外|之外|开外|远)?的)';
const founded = '(?:设立|成立|组建|注册|创办|开办|兴办|新设|办起|建起|开设|建立|投建|设)';
const ofFirm =
  '(?:的|全资|控股|独资|子公司|分公司|孙公司|企业|公司|合资|一家|新|工厂|生产基地|了|名为|取名|——|:|“|专门|做[^,。;]{1,8}的|生产[^,。;]{1,8}的)*';
const works = '(?:厂子|厂房|工厂|新厂|厂址|装置|基地|车间|生产线|厂区|炉子|新线|产线|项目)';

/** Where firms and works are, the place told first or against another place. */
export const placedFirstRules: readonly RelationRule[] = [
  {
    id: 'at-a-distance-the-firm',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[,。;“])(?:而)?(?:在)?${distant}${within}(?:内|里)?,{subject:Company}(?:的)?(?![^,。;]{0,6}?(?:派|来人|前来|考察|参观|签约))`,
    score: 0.76,
    example: ['在60多公里外的青河甲木产业园,甲木公司的车间三班不停。', '甲木公司', '青河甲木产业园'],
    counterExample: '在60多公里外的青河甲木产业园,甲木公司派人参观。',
  },
  {
    id: 'went-there-and-founded',
    predicate: 'LOCATED_IN',
    pattern: `(?:到|来|赴|来到|前往|落户|进驻|选择|选在|跑到|回到|扎进)(?:了)?${within}(?:内|,|投资|出资|{Money}|独资|又|便|就|正式|单独|新)*${founded}(?:了)?${ofFirm}{subject:Company}`,
    score: 0.8,
    example: ['乙木公司去年到青河甲木产业园设立了全资子公司甲木车门有限公司。', '甲木车门有限公司', '青河甲木产业园'],
    counterExample: '乙木公司去年到青河甲木产业园参观了全资子公司甲木车门有限公司。',
  },
  {
    id: 'works-stand-elsewhere',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Project}[^。;]{0,24}?,(?:可|但|而)?${works}(?:却|则|就|要|将|也|是|其实|实际|最终|最后|,)*(?:建|设|落|摆|放|选址|选|安|定|坐落|位)(?:在|于|到|进)(?:了)?${within}`,
    score: 0.8,
    example: ['青河车门研发项目签在白山市,厂子却要建在青岛市。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目签在白山市,厂子却要学着青岛市。',
  },
  {
    id: 'branch-works-at',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:的)?(?:第[一二三四五六七八九十]+[座个家]|新|一个|一座|另一[座个]|华东|华南|华北|西南|西北|东北|华中|唯一的|最大的|首个|海外)*(?:分厂|工厂|生产基地|基地|分公司|办事处|研发中心|仓库|服务站|维修站|售后中心|车间|总部|区域总部|制造基地|配送中心|展厅|门店|维修中心|物流中心)(?:,)?(?:就|也|已|今年|去年|近日|日前|将|最终|正式|刚刚|则|便|选)*(?:在|落户|落在|落到|落子|设在|选在|开在|开到|建在|建到|搬到|搬进|迁到|迁至|放在|落地|进驻|入驻|定在)(?:了)?${within}(?!{Region|Park}|(?:内|境内)?的(?!新|老|一))`,
    score: 0.8,
    example: ['甲木公司的华东售后中心日前落户青岛市。', '甲木公司', '青岛市'],
    counterExample: '甲木公司的华东售后中心日前感谢青岛市。',
  },
  {
    id: 'rents-in-place',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Company}(?:\\([^)]*\\))?,?(?:已|先|便|就|今年|去年|当年|目前|暂时|随后|又|还|[\\d年月]|,)*在${within}(?:内|里)?(?:先|就|又|一口气|一次)*(?:租[下用赁了]|买下|购置|拿下|拿到|摘得|竞得|接手|接下|盘下)(?:了)?[^,。;]{0,12}?(?:厂房|土地|地块|地|车间|楼|仓库|厂区|场地|亩)`,
    score: 0.78,
    example: ['甲木公司去年在青河甲木产业园租下3万平方米厂房。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司去年在青河甲木产业园看过3万平方米厂房。',
  },
];
