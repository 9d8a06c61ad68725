import type { RelationRule } from '../rule.ts';

const organisation = 'Company|University|ResearchInstitute|Government|Region|Park|Platform';

/** Who signs and works with whom. */
export const cooperationRules: readonly RelationRule[] = [
  {
    id: 'signs-with',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?!的)(?:\\([^)]*\\))?(?:(?!由|{Region})[^,。;]){0,8}?(?:与|同|和){object:${organisation}}(?:(?!接触|洽谈|磋商)[^。;]){0,24}?(?:签署|签订|签约|达成|商定|约定|议定|合作|携手|联合|共建|共同|合资|战略协议|牵手)`,
    score: 0.85,
    example: ['甲木公司与青河大学签订合作协议。', '甲木公司', '青河大学'],
    counterExample: '甲木公司与青河大学相邻。',
  },
  {
    id: 'pair-signs',
    predicate: 'PARTNERS_WITH',
    pattern: `{both:${organisation}}[^,。;]{0,10}?(?:签署|签订|签约|达成[^,。;]{0,6}?合作|合资|共建|携手|联合|举行[^,。;]{0,8}?签约|开展[^,。;]{0,6}合作|共同)`,
    sides: true,
    score: 0.8,
    example: ['甲木公司和乙木公司签署合作协议。', '甲木公司', '乙木公司'],
    counterExample: '甲木公司和乙木公司相邻。',
  },
  {
    id: 'topic-works-with',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:^|[,。;]){^Region|Park|Government|University|ResearchInstitute}{0,10}?(?:与|同|联合|携手){object:${organisation}}(?:等)?[^,。;]{0,16}?(?:签署|签订|签约|达成|合作|共建|共同|建立|合资|深度合作)`,
    topic: 'Company',
    score: 0.7,
    example: ['甲木公司重视研发。公司与青河大学开展合作。', '甲木公司', '青河大学'],
    counterExample: '甲木公司重视研发。公司与青河大学相邻。',
  },
  {
    id: 'place-works-with',
    predicate: 'PARTNERS_WITH',
    pattern:
      '{subject:Region|Park}{^Company}{0,40}?与{object:University|ResearchInstitute|Company}[^。;]{0,14}?(?:深度合作|合作|共建|签约|签署|签订)',
    score: 0.72,
    example: ['青岛市以园区为载体,与青河大学等科创资源深度合作。', '青岛市', '青河大学'],
    counterExample: '青岛市的游客与青河大学的学生散步。',
  },
  {
    id: 'signs-agreement',
    predicate: 'SIGNED',
    pattern:
      '{subject:Company|Government|Region|Person|University|Park}[^。;]{0,30}?(?:签署|签订|签约|签下)(?:了)?《?{object:Agreement}',
    score: 0.8,
    example: ['青岛市与甲木公司签署《青河车门项目合作协议》。', '青岛市', '青河车门项目合作协议'],
    counterExample: '青岛市向甲木公司出示《青河车门项目合作协议》。',
  },
  {
    id: 'signs-project',
    predicate: 'SIGNED',
    pattern: '{subject:Company}[^。;]{0,10}?(?:签约|签下|签署)(?:了|建设|的|落户|投资)*~{object:Project|Agreement}',
    score: 0.75,
    example: ['甲木公司签约青河车门项目。', '甲木公司', '青河车门项目'],
    counterExample: '甲木公司路过青河车门项目。',
  },
];
