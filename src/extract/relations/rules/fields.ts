import type { RelationRule } from '../rule.ts';

/** Lines of a form: 建设单位:甲木公司. */
export const fieldRules: readonly RelationRule[] = [
  {
    id: 'builder-field',
    predicate: 'DEVELOPS',
    pattern: '^(?:建设|投资|承建|实施|申报|项目|业主)(?:单位|主体|方|企业|业主)(?:名称)?:{subject:Company}',
    topic: 'Project',
    topicIs: 'object',
    score: 0.88,
    example: ['项目名称:年产5万套测速泵项目\n建设单位:甲木公司', '甲木公司', '年产5万套测速泵项目'],
    counterExample: '项目名称:年产5万套测速泵项目\n环评单位:甲木公司',
  },
];
