import type { RelationRule } from '../rule.ts';

const party = 'Company|University|ResearchInstitute|Government';
const joint =
  '(?:双方|两家|三方|校企双方|校企|各方)(?:将|拟|已|计划|正|还|约定|商定)*(?:联合|共同|合作|携手)*(?:建设|共建|组建|打造|成立|设立|建立)(?:了)?';
const setUp = '{object:Project|Platform|Facility|Park}';

/** Shares, capital and joint works in the wordings of notices and agreements. */
export const noticeRules: readonly RelationRule[] = [
  {
    id: 'raises-capital-of',
    predicate: 'INVESTS_IN',
    pattern:
      '{subject:Company|Government}{^Company}{0,24}?(?:对|向|给){object:Company}(?:进行|实施|追加|完成)*(?:{Money}的?)?(?:增资|注资|追加投资|战略投资|股权投资)',
    score: 0.82,
    example: ['乙木集团拟以自有资金3亿元对甲木公司增资。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团拟以自有车辆对甲木公司慰问。',
  },
  {
    id: 'rest-of-shares-held-by',
    predicate: 'OWNS',
    pattern:
      '(?:股权|股份)(?:则|均|分别|全部)*(?:由|归)(?:[^,。;]{0,12}?(?:和|与|、|及))?{subject:Company|Government}(?:等[^,。;]{0,6})?(?:共同|分别)?(?:持有|所有|拥有)',
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:等[^,。;]{0,6})?(?:共同|分别)?(?:持有|所有|拥有)/,
    score: 0.8,
    example: ['甲木公司成立多年。其余49%股权由自然人股东和乙木集团持有。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司成立多年。其余49%股权由自然人股东和乙木集团讨论。',
  },
  {
    id: 'parties-set-up',
    predicate: 'DEVELOPS',
    pattern: `(?:^|[,。;]){subject:${party}}[^。;]{0,50}?,${joint}{^Project|Platform|Facility|Park}{0,10}?${setUp}`,
    score: 0.78,
    example: ['青河大学与甲木公司签订合作协议,双方将联合建设青河车门研发项目。', '青河大学', '青河车门研发项目'],
    counterExample: '青河大学与甲木公司签订合作协议,双方将联合参观青河车门研发项目。',
  },
  {
    id: 'other-party-sets-up',
    predicate: 'DEVELOPS',
    pattern: `{${party}}(?:与|和|同|携手|联合|牵手){subject:${party}}[^。;]{0,50}?,${joint}{^Project|Platform|Facility|Park}{0,10}?${setUp}`,
    score: 0.78,
    example: ['青河大学与甲木公司签订合作协议,双方将联合建设青河车门研发项目。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河大学与甲木公司签订合作协议,双方将联合参观青河车门研发项目。',
  },
  {
    id: 'place-builds',
    predicate: 'DEVELOPS',
    pattern:
      '(?:^|[,。;“]){subject:Region}(?:还|也|正在|正|将|已|拟|计划|今年|规划|加快|全力|着力|目前)*(?:建设|打造|新建|兴建|建成)(?:了|占地|面积|总面积|规划|{Quantity}|的|一个|一座)*{object:Park|Platform}',
    score: 0.76,
    example: ['青岛市正在建设占地300亩的青河车门产业园。', '青岛市', '青河车门产业园'],
    counterExample: '青岛市正在宣传占地300亩的青河车门产业园。',
  },
];
