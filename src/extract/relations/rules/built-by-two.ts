import type { RelationRule } from '../rule.ts';

const works = 'Project|Facility|Platform|Park';
const partner = '[^,。;与和]{0,6}?(?:与|和|同|跟|携手|联合|联手)[^,。;与和]{0,16}?';
const sides = '(?:双方|两家(?:企业|公司)?|二者|两者|两大集团|两强)';
const jointly = '(?:合资|共同|联合|携手|合作|联手|一起|合伙|共)';
const builds = '(?:投资|出资|建设|兴建|投建|打造|新建|实施|开发|建|承建|推进|启动|筹建)';
const setUpTogether =
  '(?:等[^,。;、]{0,8}?)?(?:今年|去年|已|将|正|近日)*(?:[双三四五]方|共同|联合|合作|携手|合力|一起)+(?:共建|合建|组建|合办|共办|成立|创办|建设|发起|设立|建立|签约|签署|签订)';

/** Works that two firms build and pay for together, and what a list of bodies of several kinds sets up. */
export const builtByTwoRules: readonly RelationRule[] = [
  {
    id: 'first-of-two-who-build',
    predicate: 'DEVELOPS',
    pattern: `{subject:Company}${partner}{Company}[^。;]{0,24}?(?:,${sides}[^,。;]{0,12}?${builds}|${jointly}[^,。;]{0,6}?${builds})(?!的)[^,。;]{0,20}?{object:${works}}`,
    score: 0.82,
    example: ['甲木公司与日本的乙木公司签约,双方将合资建设青河车门项目。', '甲木公司', '青河车门项目'],
    counterExample: '甲木公司与日本的乙木公司签约,双方将一起参观青河车门项目。',
  },
  {
    id: 'second-of-two-who-build',
    predicate: 'DEVELOPS',
    pattern: `{Company}${partner}{subject:Company}[^。;]{0,24}?(?:,${sides}[^,。;]{0,12}?${builds}|${jointly}[^,。;]{0,6}?${builds})(?!的)[^,。;]{0,20}?{object:${works}}`,
    score: 0.82,
    example: ['甲木公司与日本的乙木公司签约,双方将合资建设青河车门项目。', '乙木公司', '青河车门项目'],
    counterExample: '甲木公司与日本的乙木公司签约,双方将一起参观青河车门项目。',
  },
  {
    id: 'partners-who-build',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:Company}${partner}{object:Company}[^。;]{0,24}?(?:,${sides}[^,。;]{0,8}?|${jointly})(?:合资|共同|联合|携手|合作|联手|各|出资|投资|建设|成立|组建|共建)`,
    score: 0.8,
    example: ['甲木公司与日本的乙木公司签约,双方将合资建设青河车门项目。', '甲木公司', '乙木公司'],
    counterExample: '甲木公司与日本的乙木公司相邻,双方互不来往。',
  },
  {
    id: 'share-of-works-paid-by',
    predicate: 'INVESTS_IN',
    pattern:
      '(?<=^|[,。;:、])(?<!(?:成立|设立|组建|注册|合资公司|合资企业|注册资本)[^。]{0,80})(?:其中,?)?{subject:Company}(?:则|将|拟|计划|以[^,。;]{1,8}|分别|各|方|方面){0,3}(?:出资|投资|投入|认购|承担)(?:额|比例)?(?:占比?|为|约)?(?:{Quantity}|{amount:Money})(?!,?[^,。;]{0,14}(?:建设|新建|扩建|在|兴建|打造|实施|的))',
    topic: 'Project',
    topicIs: 'object',
    score: 0.74,
    example: ['青河车门项目总投资9亿元,其中甲木公司出资60%,乙木公司出资40%。', '乙木公司', '青河车门项目'],
    counterExample: '青河车门项目总用工9人,其中甲木公司派出60%,乙木公司派出40%。',
  },
  {
    id: 'all-in-list-set-up',
    predicate: 'PARTNERS_WITH',
    pattern: `{both:Company|University|ResearchInstitute|Government}${setUpTogether}`,
    sides: 'all',
    score: 0.8,
    example: ['由青岛市人民政府、青河大学、甲木公司三方共建的研究院揭牌。', '青岛市人民政府', '甲木公司'],
    counterExample: '由青岛市人民政府、青河大学、甲木公司三方检查的研究院揭牌。',
  },
];
