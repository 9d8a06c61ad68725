import type { RelationRule } from '../rule.ts';

/** Who owns whom, told from the side of the one that is owned or by a share. */
export const ownershipRules: readonly RelationRule[] = [
  {
    id: 'controlling-shareholder',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:的(?:第一)?(?:控股|大|最大|实际|间接)*|(?:第一大|控股|最大|实际|间接))(?:股东|控制人|母公司)(?:为|是|系)?{subject:Company|Government}',
    score: 0.88,
    example: ['甲木公司的控股股东乙木集团开业。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司的股东大会邀请乙木集团。',
  },
  {
    id: 'shareholder-of-topic',
    predicate: 'OWNS',
    pattern:
      '(?:^|[,。;])(?:其|公司|企业|集团|该公司)?(?:的)?(?:(?:第[一二三四五]大|控股|最大|大|实际)(?:股东|控制人)|母公司)(?:为|是|系)?{subject:Company}',
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:\([^)]*\))?(?:则|也|直接|间接|合计)*(?:持股|占股|持有)/,
    score: 0.78,
    example: ['甲木公司成立多年,控股股东乙木集团持股68%。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司成立多年,大客户乙木集团来访。',
  },
  {
    id: 'topic-controls',
    predicate: 'OWNS',
    pattern:
      '(?:^|[,。;])(?:该|本)?(?:集团|公司|企业)?(?:还|又|并|也|同时|已|先后)*(?:控股(?!股东)|收购|并购|全资控股|全资收购)(?:了)?[^,。;]{0,10}?{object:Company}',
    topic: 'Company',
    score: 0.78,
    example: ['乙木集团历史悠久。该集团还控股甲木公司,持股比例65%。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团历史悠久。该集团还拜访甲木公司,人数65人。',
  },
  {
    id: 'sets-up-subsidiary',
    predicate: 'OWNS',
    pattern:
      '(?:在[^,。;]{1,20}?(?:设立|成立|组建|注册|新设)(?:了)?|(?:设立|成立|组建|创办|注册|新设)(?:了)?[^,。;]{0,6}?(?:全资|控股))(?:全资|控股)?(?:子公司)?(?:——|:|“)?{object:Company}',
    topic: 'Company',
    score: 0.78,
    example: ['乙木集团在青岛市设立全资子公司甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团在青岛市设立展台,甲木公司路过。',
  },
  {
    id: 'held-by',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?(?:则)?(?:由|被){subject:Company}(?:全资|绝对|整体)?(?:控股(?!投资)|持有|拥有|持股|收购|并购)',
    score: 0.85,
    example: ['甲木公司由乙木集团控股。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司由乙木集团介绍来此。',
  },
  {
    id: 'firm-under',
    predicate: 'OWNS',
    pattern: '{subject:Company}(?:旗下|下属|所属)的?[^,。;]{0,6}?{object:Company}',
    score: 0.8,
    example: ['乙木集团旗下的甲木公司投产。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团旗下有员工,甲木公司投产。',
  },
  {
    id: 'topics-subsidiary',
    predicate: 'OWNS',
    pattern: '(?:^|[,。;])(?:其|公司|集团|企业|旗下|下属|其中)*(?:(?:的)?(?:全资|控股)?子公司|旗下的?){object:Company}',
    topic: 'Company',
    score: 0.75,
    example: ['乙木集团业绩良好。集团全资子公司甲木公司投产。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团业绩良好。邻居甲木公司投产。',
  },
  {
    id: 'takes-over',
    predicate: 'OWNS',
    pattern: '{subject:Company}[^,。;]{0,14}?对{object:Company}[^,。;]{0,8}?(?:的)?(?:股权)?(?:收购|并购|控股)',
    score: 0.8,
    example: ['乙木集团完成对甲木公司的收购。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团完成对甲木公司的考察。',
  },
  {
    id: 'is-shareholder-of',
    predicate: 'OWNS',
    pattern: '{subject:Company}(?:是|为|系|作为){object:Company}的?(?:第一|控股|最大|大)*(?:股东|母公司)',
    score: 0.88,
    example: ['乙木集团是甲木公司的控股股东。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团是甲木公司的客户。',
  },
  {
    id: 'belongs-to',
    predicate: 'OWNS',
    pattern: '{object:Company}(?:隶属于?|归属于?|属于?|系){subject:Company}(?:旗下|下属|所有|$|,|。)',
    score: 0.75,
    example: ['甲木公司隶属于乙木集团。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司熟悉乙木集团。',
  },
  {
    id: 'has-subsidiaries',
    predicate: 'OWNS',
    pattern:
      '(?:拥有|下设|下辖|设有|旗下有|控股|包括|现有)(?:了)?{object:Company}(?!的|旗下)(?:等)?[^,。;]{0,8}?(?:子公司|控股公司|全资公司|控股企业)',
    topic: 'Company',
    score: 0.8,
    example: ['乙木集团拥有甲木公司、丙木公司两家子公司。', '乙木集团', '丙木公司'],
    counterExample: '乙木集团拥有甲木公司等两家客户。',
  },
  {
    id: 'subsidiaries-are',
    predicate: 'OWNS',
    pattern: '(?:子公司|控股企业|控股公司),?(?:有|包括|分别是|分别为|为|是|:|即)+{object:Company}',
    topic: 'Company',
    score: 0.8,
    example: ['乙木集团规模大,旗下子公司包括甲木公司、丙木公司。', '乙木集团', '丙木公司'],
    counterExample: '乙木集团规模大,旗下客户包括甲木公司。',
  },
  {
    id: 'holds-shares-of-topic',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}持有(?:了)?(?:其|该公司|公司|该企业|企业)(?:的)?(?:{Quantity}|全部|多数)(?:的)?(?:股份|股权)',
    topic: 'Company',
    topicIs: 'object',
    score: 0.75,
    example: ['甲木公司业绩良好,乙木集团持有其85%的股份。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司业绩良好,乙木集团持有其85张门票。',
  },
  {
    id: 'share-of-first',
    predicate: 'OWNS',
    objectLeads: true,
    pattern:
      '{object:Company}(?!持股|占股|持有|出资|认缴|占)(?:由{Company})?{^Company}{0,40}?,(?:其中,?)?{subject:Company}(?:持股|占股|持有|出资占比|出资|认缴出资|出资占)(?:比例)?(?:为|达|了)?{Quantity}',
    score: 0.8,
    example: ['甲木公司由乙木集团与丙木集团合资组建,乙木集团占股60%,丙木集团占股40%。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司由乙木集团与丙木集团合资组建,乙木集团派员60人。',
  },
  {
    id: 'shares-respectively',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?[^,。;]{0,6}?由{subject:Company}[^,。;]{0,16}?,(?:[^,。;]{0,16},)?(?:双方|各方|两家|三家|三方|四方|股东)?(?:分别|各)(?:持股|占股|持有|出资)',
    score: 0.82,
    example: ['甲木公司由乙木集团与丙木集团共同出资组建,双方分别持股51%和49%。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司由乙木集团与丙木集团共同邀请,双方分别派员5人和4人。',
  },
  {
    id: 'share-of-second',
    predicate: 'OWNS',
    objectLeads: true,
    pattern:
      '{object:Company}(?!持股|占股|持有|出资|认缴|占)(?:由{Company})?{^Company}{0,40}?,(?:其中,?)?{Company}(?:持股|占股|持有|出资占比|出资|认缴出资|出资占)(?:比例)?(?:为|达|了)?{Quantity}[,、]{subject:Company}(?:持股|占股|持有|出资占比|出资|认缴出资|出资占)?(?:比例)?(?:为|达|了)?{Quantity}',
    score: 0.8,
    example: ['甲木公司由乙木集团与丙木集团合资组建,乙木集团占股60%,丙木集团占股40%。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司由乙木集团与丙木集团合资组建,丙木集团派员40人。',
  },
  {
    id: 'as-subsidiary-of',
    predicate: 'OWNS',
    pattern:
      '作为{subject:Company}(?:的|旗下)*(?:全资|控股|重要|核心|骨干)*(?:子公司|下属企业|成员企业|所属企业),{object:Company}',
    score: 0.85,
    example: ['作为甲木集团的控股子公司,乙木公司去年投产。', '甲木集团', '乙木公司'],
    counterExample: '作为甲木集团的长期客户,乙木公司去年投产。',
  },
  {
    id: 'founded-alone-by',
    predicate: 'OWNS',
    pattern: '{subject:Company}(?:独资|全资|单独)(?:兴办|创办|开办|设立|成立|组建|投资|兴建)的{object:Company}',
    score: 0.85,
    example: ['甲木集团独资兴办的乙木公司开业。', '甲木集团', '乙木公司'],
    counterExample: '甲木集团热情款待的乙木公司开业。',
  },
];
