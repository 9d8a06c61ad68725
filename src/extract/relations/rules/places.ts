import type { RelationRule } from '../rule.ts';

/** Where firms and works are, in the shorter wordings. */
export const placeRules: readonly RelationRule[] = [
  {
    id: 'firm-of-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:^|[,。;、:“])(?:{Region})*{object:Region|Park}(?:内|境内)?的(?:[^,。;]{0,12}?(?:企业|公司|厂商|龙头|巨头|制造商|生产商|大户))?{subject:Company|Park|Facility}',
    score: 0.75,
    example: ['青岛市的甲木公司投产。', '甲木公司', '青岛市'],
    counterExample: '青岛市的道路很宽,甲木公司投产。',
  },
  {
    id: 'in-place-the-firm',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:走进|来到|步入|走入|探访)(?:{Region|Park})*{object:Region|Park}(?:内|里)?,(?:记者[^,。;]{0,10},)?{subject:Company}',
    score: 0.75,
    example: ['走进青河甲木产业园,甲木公司的车间很忙。', '甲木公司', '青河甲木产业园'],
    counterExample: '谢过青河甲木产业园,甲木公司的车间很忙。',
  },
  {
    id: 'inside-park-the-firm',
    predicate: 'LOCATED_IN',
    pattern: '(?:^|[,。;“])在?(?:{Region|Park})*{object:Park}(?:内|里|中),(?:记者[^,。;]{0,10},)?{subject:Company}',
    score: 0.75,
    example: ['青河甲木产业园里,甲木公司的车间很忙。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园很大,甲木公司的车间很忙。',
  },
  {
    id: 'set-up-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '在(?:{Region|Park})*{object:Region|Park}(?:投资|出资|新|正式|注册)*(?:设立|成立|组建|创办|注册|新设|建起|办起|开办|兴办|开设)(?:了)?[^,。;]{0,10}?{subject:Company}',
    score: 0.82,
    example: ['乙木集团在青岛市设立全资子公司甲木公司。', '甲木公司', '青岛市'],
    counterExample: '乙木集团在青岛市设立展台,甲木公司路过。',
  },
  {
    id: 'topic-set-up-in-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:^|[,。;])[^,。;由]{0,8}?由{Company}在(?:{Region|Park})*{object:Region|Park}(?:共同|联合|投资|出资|合资)*(?:设立|成立|创办|组建|创建|兴办)',
    topic: 'Company',
    score: 0.78,
    example: ['甲木公司是一家车门厂,2017年由乙木集团在青岛市投资设立。', '甲木公司', '青岛市'],
    counterExample: '甲木公司是一家车门厂,2017年由乙木集团在青岛市介绍。',
  },
  {
    id: 'enters-the-park',
    predicate: 'LOCATED_IN',
    pattern: '{subject:Company}[^,。;]{0,12}?(?:入园|入驻园区|落户园区|入驻该园|是园区|为园区|是园内|是同园)',
    topic: 'Park',
    topicIs: 'object',
    score: 0.72,
    example: ['青河甲木产业园建成。甲木公司去年入园。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园建成。甲木公司去年停产。',
  },
  {
    id: 'of-the-same-park',
    predicate: 'LOCATED_IN',
    pattern: '(?:同园|园内|园区内|同一园区)的?{subject:Company}',
    topic: 'Park',
    topicIs: 'object',
    score: 0.75,
    example: ['青河甲木产业园建成。零件来自同园的甲木公司。', '甲木公司', '青河甲木产业园'],
    counterExample: '青河甲木产业园建成。零件来自外地的甲木公司。',
  },
  {
    id: 'park-has-site',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Park|Project},?(?:项目)?(?:拟)?(?:选址|位于|坐落于|坐落在|地处|落户)(?:在|于)?(?:{Region|Park})*{object:Region|Park}',
    score: 0.8,
    example: ['甲木产业园,选址在青岛市。', '甲木产业园', '青岛市'],
    counterExample: '甲木产业园,致谢青岛市。',
  },
  {
    id: 'project-sited-at',
    predicate: 'LOCATED_IN',
    pattern:
      '{subject:Project}[^。;]{0,30}?,(?:项目|该项目|拟|计划|将|已)*(?:选址|位于|坐落于?|落户|落地)(?:在|于)?(?:{Region|Park})*{object:Region|Park}',
    score: 0.78,
    example: ['青河车门研发项目总投资9亿元,拟选址青岛市。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目总投资9亿元,致谢青岛市。',
  },
  {
    id: 'site-moved-to',
    predicate: 'LOCATED_IN',
    pattern: '(?:地点|地址|厂址|选址)[^,。;]{0,16}?(?:调整|变更|改|搬迁|迁)(?:到|至|为){object:Region|Park}',
    topic: 'Project',
    score: 0.75,
    example: ['青河车门研发项目建设地点由甲木产业园调整到青岛市。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目建设地点良好,感谢青岛市。',
  },
  {
    id: 'site-field',
    predicate: 'LOCATED_IN',
    pattern: '^(?:建设|项目|实施|拟建)?(?:地点|地址|选址|位置):(?:{Region|Park})*{object:Region|Park}',
    topic: 'Project',
    score: 0.85,
    example: ['项目名称:年产5万套测速泵项目\n建设地点:青岛市', '年产5万套测速泵项目', '青岛市'],
    counterExample: '项目名称:年产5万套测速泵项目\n审批机关:青岛市',
  },
  {
    id: 'place-brings-in',
    predicate: 'LOCATED_IN',
    objectLeads: true,
    pattern:
      '{object:Region|Park}(?:已|成功|今年|去年|先后|又|从[^,。;]{2,6})*(?:引进|引入|迎来|招引|引育)(?:了|的)?{subject:Company}',
    score: 0.75,
    example: ['青岛市成功引进甲木公司。', '甲木公司', '青岛市'],
    counterExample: '青岛市成功拜访甲木公司。',
  },
];
