import type { RelationRule } from '../rule.ts';

/** Who owns whom, told from the side of the one that is owned or by a share. */
export const ownershipRules: readonly RelationRule[] = [
  {
    id: 'controlling-shareholder',
    predicate: 'OWNS',
    pattern: '{object:Company}的(?:第一)?(?:控股|大|最大|实际|间接)*(?:股东|控制人|母公司){subject:Company}',
    score: 0.88,
    example: ['甲木公司的控股股东乙木集团开业。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司的股东大会邀请乙木集团。',
  },
  {
    id: 'topic-controls',
    predicate: 'OWNS',
    pattern:
      '(?:^|[,。;])(?:该|本)?(?:集团|公司|企业)?(?:还|又|并|也|同时|已|先后)*(?:控股|收购|并购|全资控股|全资收购)(?:了)?[^,。;]{0,10}?{object:Company}',
    topic: 'Company',
    score: 0.78,
    example: ['乙木集团历史悠久。该集团还控股甲木公司,持股比例65%。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团历史悠久。该集团还拜访甲木公司,人数65人。',
  },
  {
    id: 'sets-up-subsidiary',
    predicate: 'OWNS',
    pattern: '(?:设立|成立|组建|创办|注册|新设)(?:了)?[^,。;]{0,6}?(?:全资|控股)(?:子公司)?{object:Company}',
    topic: 'Company',
    score: 0.78,
    example: ['乙木集团在青岛市设立全资子公司甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团在青岛市设立展台,甲木公司路过。',
  },
];
