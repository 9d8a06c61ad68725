import type { RelationRule } from '../rule.ts';

const owner = 'Company|Government';
const together = '(?:两家(?:公司|企业)?|双方|各方|三方|二者|三家(?:公司|企业)?|股东|前者|后者|其中|{Company})';
const founds = '(?:设立|成立|组建|创办|创立|兴办|创建|注册|发起|建立|打造)';

/** Whose a firm is, told by who founded it, with whose money, and as whose branch. */
export const founderRules: readonly RelationRule[] = [
  {
    id: 'founded-by-with-shares',
    predicate: 'OWNS',
    pattern: `{object:Company}(?:\\([^)]*\\))?[^,。;]{0,10}?(?:由|为|系|是){subject:${owner}}(?:共同|联合|合资|合作|按[^,。;]{2,12}|以[^,。;]{2,12})*(?:出资|投资|合资|参股)?[^,。;]{0,6}?${founds}(?:的)?[^,。;]{0,4},${together}(?:则|分别|各)*(?:持股|占股|持有|出资|控股|占)`,
    score: 0.84,
    example: ['甲木公司为乙木集团与丙木集团共同出资设立,前者持股60%,后者持股40%。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司为乙木集团与丙木集团共同投票选出,前者获奖60次,后者获奖40次。',
  },
  {
    id: 'joint-firm-of',
    predicate: 'OWNS',
    pattern:
      '(?:由)?{subject:Company}(?:共同|联合|按[^,。;]{2,12}|以[^,。;]{2,12}比例)*(?:合资|合作出资|共同出资|联合出资|参股|共同持股)(?:成立|设立|组建|创办|兴办|建立|注册)?的{object:Company}',
    score: 0.82,
    example: ['项目由乙木集团与丙木集团合资的甲木公司承建。', '丙木集团', '甲木公司'],
    counterExample: '项目由乙木集团与丙木集团推荐的甲木公司承建。',
  },
  {
    id: 'shares-firm-jointly',
    predicate: 'OWNS',
    pattern: `{subject:Company}(?:\\([^)]*\\))?[^,。;]{0,16}?(?:合资|共同出资|联合出资|各出资|按[^,。;]{2,12}比例(?:出资)?)(?:组建|成立|设立|注册|创办)(?:了)?(?:合资公司|合资企业|新公司)?{object:Company}`,
    score: 0.8,
    example: ['乙木集团与丙木集团按6:4的比例出资成立甲木公司。', '丙木集团', '甲木公司'],
    counterExample: '乙木集团与丙木集团按6:4的比例派人参观甲木公司。',
  },
  {
    id: 'topic-is-firm-under',
    predicate: 'OWNS',
    pattern:
      '(?<=^|[,。;:])(?:现|目前|也|还|作为|同时|并|如今)*(?:是|为|系|隶属于?|归属于?|作为){subject:Company}(?:在[^,。;]{2,8})?(?:的|旗下|下属|所属|全资|控股|直属|重要|核心|骨干|唯一|主要)*(?<=旗下.{0,8}|下属.{0,8}|所属.{0,8}|全资.{0,8}|控股.{0,8}|直属.{0,8}|的.{0,4})(?:子公司|孙公司|成员企业|成员单位|(?<=(?:旗下|下属|所属|全资|控股|直属).{0,6})(?:企业|公司|上市公司|板块|平台|工厂))',
    topic: 'Company',
    topicIs: 'object',
    score: 0.8,
    example: ['甲木公司成立于2008年,是乙木集团旗下核心企业。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司成立于2008年,是乙木集团常年合作企业。',
  },
  {
    id: 'holds-stake-of',
    predicate: 'OWNS',
    pattern: `{subject:${owner}}(?:战略|全资|绝对|相对|间接|直接)*(?:参股|入股|持股|占股|收购|并购|全资持有|全资拥有)(?:的|了){object:Company}`,
    score: 0.82,
    example: ['乙木集团参股的甲木公司投产。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团参观的甲木公司投产。',
  },
  {
    id: 'has-under-it',
    predicate: 'OWNS',
    pattern:
      '(?<=^|[,。;:]|目前|今年){subject:Company}(?:\\([^)]*\\))?(?:[^。;]{0,16},)?(?:现|目前|还|已|共)*(?:下设|下辖|下属|旗下(?:有|拥有|包括|设有)?|辖有|分设|拥有)(?:有|了)?{object:Company}(?:等)?(?:{Quantity}|[一二两三四五六七八九十几多]+(?:余|多)?[家个])?(?:全资|控股|核心|骨干|生产型?|成员|权属)*(?:子公司|企业|公司|工厂|单位)',
    score: 0.8,
    example: ['乙木集团下设甲木公司、丙木公司等5家企业。', '乙木集团', '丙木公司'],
    counterExample: '乙木集团走访甲木公司、丙木公司等5家企业。',
  },
  {
    id: 'branch-of-firm',
    predicate: 'PART_OF',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?(?:,)?(?:是|为|系|作为){object:Company}(?:在[^,。;]{2,10}?(?:设立)?)?(?:的|设立的|下属|所属|直属)*(?:分公司|分支机构|分厂|事业部|办事处|分部)',
    score: 0.82,
    example: ['甲木公司是乙木集团的分公司。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司是乙木集团的子公司。',
  },
  {
    id: 'as-branch-of-firm',
    predicate: 'PART_OF',
    pattern:
      '(?<=^|[,。;:])(?:作为|是|系){object:Company}(?:在[^,。;]{2,10}?)?(?:的|设立的|下属|所属|直属)*(?:分公司|分支机构|分厂|事业部)',
    topic: 'Company',
    score: 0.78,
    example: ['龙头是甲木公司。作为乙木集团的分公司,它拥有3条生产线。', '甲木公司', '乙木集团'],
    counterExample: '龙头是甲木公司。作为乙木集团的客户,它拥有3条生产线。',
  },
];
