import type { RelationRule } from '../rule.ts';

const within = '(?:{Region|Park}(?:的|境内的)?)*{object:Region|Park}';
const works = 'Project|Facility|Platform';

/** Stakes that firms take in others and works that are theirs, in plain words; and firms told of by their place. */
export const stakesAndWorksRules: readonly RelationRule[] = [
  {
    id: 'buys-into-firm',
    predicate: 'INVESTS_IN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?[^,。;由]{0,10}?(?:出资|投|拿出|斥资|花|掏出|投资|以)?(?:{amount:Money})?,?(?:入|买|认购|拿|持|受让|参)(?:了|下|到|有)?{object:Company}(?:的|近|约|逾|一成|两成|三成|四成|{Quantity}|部分|一笔|新增|[一二三四]+成)*(?:股份|股权|股|原始股|新股|出资额)',
    score: 0.82,
    example: ['乙木集团出资2000万元入了甲木公司的股。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团出资2000万元买了甲木公司的车门。',
  },
  {
    id: 'main-holder-behind-firm-is',
    predicate: 'INVESTS_IN',
    pattern:
      '{object:Company}(?:的)?(?:背后|身后|幕后)?(?:的)?(?:真正|另一|新|最大|主要|其中一个|重要|唯一|原)*(?:的)?(?:大股东|股东|投资方|投资人|出资人|出资方|金主|二股东|第一大股东|第二大股东|战略投资者|老板)(?:就|正|则|也|便|之一)*(?:是|为|叫){subject:Company}',
    score: 0.82,
    example: ['甲木公司背后的大股东是乙木集团。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司背后的大客户是乙木集团。',
  },
  {
    id: 'buys-most-of-firm',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?[^,。;由]{0,14}?(?:买下|吃下|收下|盘下|拿下|收走|受让|取得|接下)(?:了)?{object:Company}(?:的)?(?:全部|整体|[六七八九]成(?:以上|多)?|过半|一半以上|大部分|多数|百分之百|100%)(?:(?:的)?(?:股份|股权|股|资产|出资额)|(?=[,。;]|$))',
    score: 0.82,
    example: ['乙木集团去年买下了甲木公司六成的股份。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团去年买下了甲木公司六成的车门。',
  },
  {
    id: 'is-owner-of-works-named',
    predicate: 'DEVELOPS',
    pattern: `{object:${works}}(?:的)?(?:背后|幕后)?(?:的)?(?:东家|老板|金主|操盘者|操盘手|主人|主导者|投资者|出资方|出资人|业主方|发起方|实施方|牵头方)(?:就|正|则|也)?(?:是|为|系|叫)(?:{Region}|的|来自)*{subject:Company}`,
    score: 0.84,
    example: ['青河车门研发项目的东家是甲木公司。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目的邻居是甲木公司。',
  },
  {
    id: 'works-are-investment-of',
    predicate: 'DEVELOPS',
    pattern: `{object:${works}}(?:\\([^)]*\\))?,?(?:就|正|也|则)?(?:是|为|系|堪称|算是){subject:Company}(?:[^,。;]{0,14}?)(?:投资|大手笔|项目|工程|布局|基地|工厂|一步棋|一环|棋子|动作|转型之作|手笔)`,
    score: 0.78,
    example: ['青河车门研发项目是甲木公司迄今最大的一笔投资。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目是甲木公司从未看过的地方。',
  },
  {
    id: 'adds-money-to-works',
    predicate: 'INVESTS_IN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?[^,。;由]{0,8}?(?:为|给|对|向|往){object:Project}(?:再|又|已|先后|累计|陆续|里|追加|,)*(?:追加|投|投入|增资|注资|砸|砸进|拿出|投下|加码|注入|拨|掏)(?:了|进)?{amount:Money}',
    score: 0.82,
    example: ['甲木公司为青河车门研发项目追加了1亿元。', '甲木公司', '青河车门研发项目'],
    counterExample: '甲木公司为青河车门研发项目节省了1亿元。',
  },
  {
    id: 'works-solely-paid-by',
    predicate: 'DEVELOPS',
    pattern: `{object:${works}}(?:\\([^)]*\\))?,?(?:一期|二期|全部|总投资|{Money}|,)*由{subject:Company}(?:全额|一家|单独|独立|全部)*(?:独资|出资|掏钱|自筹|投钱|买单|全资|包干|投建|独家投资)`,
    score: 0.84,
    example: ['青河车门研发项目由甲木公司独资。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目由甲木公司拍照。',
  },
  {
    id: 'first-comer-of-park-is',
    predicate: 'LOCATED_IN',
    pattern:
      '{object:Region|Park}(?:引来|引进|招来|落户|迎来|入驻|请来|落下|进驻|签下|开门迎来)(?:的)(?:第[一二三四五六七八九十]+[家个]|首家|首个|头一[家个]|最早|最大|最新|唯一|几家)?(?:一家|一批|的)*[^,。;]{0,10}?(?:企业|公司|项目|工厂|厂|客商|外商)?(?:就|正|便)?(?:是|叫|为)(?:来自)?(?:{Region}|德国|日本|美国|韩国|法国|英国|意大利|瑞士|的)*{subject:Company}',
    score: 0.8,
    example: ['青河甲木产业园引来的第一家外资企业是德国的甲木公司。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园告别的第一家外资企业是德国的甲木公司。',
  },
  {
    id: 'years-in-place-the-firm',
    predicate: 'LOCATED_IN',
    pattern: `(?:^|[,。;“])(?:已|早已|落户)?在${within}(?:内|里)?(?:干|做|经营|办厂|扎根|摸爬滚打|打拼|深耕|落脚|站稳脚跟|待|生产|建厂|投产|立足)(?:了|已|近|满|超过|整整)*(?:[^,。;]{0,8}?[年月载])?(?:多|有余)?的{subject:Company}`,
    score: 0.8,
    example: ['在青河甲木产业园干了八年的甲木公司今年扩产。', '甲木公司', '青河甲木产业园'],
    counterExample: '在青河甲木产业园看了八年的甲木公司今年撤走。',
  },
  {
    id: 'side-of-town-the-works-of',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:^|[。;“])(?:在)?(?:{Region})*{object:Region|Park}(?:城)?(?:[东南西北]|[东南西北][郊部端边侧头]|城[东南西北]|腹地|一角|城郊|近郊|中部|深处|核心区),{subject:Company}的?(?:新|老|智能|二期|一期|现代化)*(?:厂房|车间|工厂|生产线|厂区|基地|大门|产线|烟囱|塔吊|总部|仓库|展厅)',
    score: 0.76,
    example: ['青岛市城东,甲木公司的新厂房刚刚封顶。', '甲木公司', '青岛市'],
    counterExample: '青岛市城东,甲木公司的客人刚刚散去。',
  },
];
