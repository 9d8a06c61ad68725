import type { RelationRule } from '../rule.ts';

const owner = 'Company|Government';
const brackets = '(?:\\([^)]*\\))?';

/** Shares of a firm, and whose firm it is, in the wordings of notices and portraits of firms. */
export const holdingRules: readonly RelationRule[] = [
  {
    id: 'takes-stake',
    predicate: 'OWNS',
    pattern: `{subject:${owner}}${brackets}[^,。;]{0,8}?(?:持股|参股|入股|全资拥有|全资持有|绝对控股)(?:了)?{object:Company}`,
    score: 0.82,
    example: ['乙木集团战略入股甲木公司。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团战略访问甲木公司。',
  },
  {
    id: 'share-in-firm',
    predicate: 'OWNS',
    pattern: `{subject:${owner}}[^,。;]{0,4}?(?:对|在){object:Company}(?:的|中的|中|里)*(?:持股|出资|股权|股份)(?:比例|占比)?`,
    score: 0.8,
    example: ['乙木集团对甲木公司的持股比例达到60%。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团对甲木公司的评价很高。',
  },
  {
    id: 'belongs-wholly',
    predicate: 'OWNS',
    pattern: `{object:Company}(?:归|划归|归属){subject:${owner}}(?:所有|控制|管理|旗下|名下)`,
    score: 0.8,
    example: ['甲木公司归乙木集团所有。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司归来后拜访乙木集团。',
  },
  {
    id: 'founders-with-shares',
    predicate: 'OWNS',
    pattern:
      '{object:Company}[^,。;]{0,6}?由(?:{Company}\\([^)]*\\)(?:、|和|与|及))*{subject:Company}\\((?:持股|占股|占|出资)(?:比例)?(?:为)?{Quantity}',
    score: 0.85,
    example: ['甲木公司由乙木集团(持股60%)和丙木集团(持股40%)共同出资设立。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司由乙木集团(派员60人)和丙木集团(派员40人)共同邀请。',
  },
  {
    id: 'holder-of-share',
    predicate: 'OWNS',
    pattern:
      '(?:^|[,。;、:])(?:其中,?)?{subject:Company|Government}(?:\\([^)]*\\))?(?:则|将|拟|也|直接|间接|合计|以{Money})*(?:持股(?:比例)?|占股(?:比例)?|(?:认缴)?出资(?:{Money},?)?占(?:股|比)?|股权占比|股比|(?<=[股资].{0,80})占)(?:为|达|约)?{Quantity}',
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:\([^)]*\))?(?:则|将|拟|也|直接|间接|合计)*(?:持股|占股|持有|认缴|出资|股权占比|股比|占)/,
    topicFounded: true,
    score: 0.76,
    example: ['三方合资成立甲木公司。乙木集团持股51%,丙木集团持股30%,丁木集团持股19%。', '丁木集团', '甲木公司'],
    counterExample: '三方合资成立甲木公司。乙木集团派员51人,丙木集团派员30人。',
  },
  {
    id: 'holders-respectively',
    predicate: 'OWNS',
    pattern:
      '(?:^|[,。;:]){subject:Company}(?:三方|双方|各方)?分别(?:持有(?:其|该公司|公司|企业)?(?:的)?{Quantity}|持股|占股|出资占比)',
    topic: 'Company',
    topicIs: 'object',
    topicUnless: /^(?:三方|双方|各方)?分别/,
    topicFounded: true,
    score: 0.76,
    example: ['甲木公司成立多年,乙木集团、丙木集团分别持股60%和40%。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司成立多年,乙木集团、丙木集团分别派员60人和40人。',
  },
  {
    id: 'joint-venture-of',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?(?:是|为|系)(?:由)?{subject:Company}[^,。;]{0,8}?(?:的|成立的|组建的|设立的|出资的)?合资(?:公司|企业)',
    score: 0.8,
    example: ['甲木公司是乙木集团与丙木集团的合资公司。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司是乙木集团与丙木集团的供应商。',
  },
  {
    id: 'founds-with-shares',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}[^。;,]{0,16}?(?:成立|设立|组建|创办|新设)(?:了)?(?:合资公司|合资企业)?{object:Company},(?:双方|各方|前者|其中|分别|各|{Company})[^。;,]{0,8}?(?:持股|占股|出资占比|股权占比)',
    score: 0.82,
    example: ['乙木集团与丙木集团合资成立甲木公司,双方各占股50%。', '丙木集团', '甲木公司'],
    counterExample: '乙木集团与丙木集团合资成立甲木公司,双方各派员50人。',
  },
  {
    id: 'shareholders-are',
    predicate: 'OWNS',
    pattern: `{object:Company}(?:的)?(?:控股|第一大|最大|主要|大)*(?:股东|母公司|实际控制人)(?:分别)?(?:为|是|包括|有|系)+{subject:${owner}}`,
    score: 0.85,
    example: ['甲木公司的股东包括乙木集团和丙木集团。', '丙木集团', '甲木公司'],
    counterExample: '甲木公司的客户包括乙木集团和丙木集团。',
  },
  {
    id: 'bracketed-subsidiary',
    predicate: 'OWNS',
    pattern: '{object:Company}\\((?:系|为|是)?{subject:Company}(?:的|旗下)?(?:全资|控股)?(?:子公司|孙公司)\\)',
    score: 0.85,
    example: ['甲木公司(乙木集团全资子公司)投产。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司(乙木集团供应商)投产。',
  },
  {
    id: 'controlled-firm',
    predicate: 'OWNS',
    pattern: `{subject:${owner}}(?:全资|绝对|相对)?控股的{object:Company}`,
    score: 0.82,
    example: ['乙木集团控股的甲木公司投产。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团参观的甲木公司投产。',
  },
  {
    id: 'through-subsidiary',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}[^,。;]{0,6}?(?:通过|经由|以)(?:其|旗下|下属)?(?:的)?(?:全资|控股)?(?:子公司|孙公司){object:Company}',
    score: 0.8,
    example: ['乙木集团拟通过全资子公司甲木公司建厂。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团拟通过合作伙伴甲木公司建厂。',
  },
  {
    id: 'state-firm-of',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:系|是|为)(?:由)?{subject:Government}(?:全额)?(?:出资|投资)?(?:设立|成立|组建|所属|下属|直属)?的?(?:国有独资|国有控股|国有全资|全资|独资)[^,。;]{0,4}?(?:公司|企业)',
    score: 0.82,
    example: ['甲木公司系青岛市人民政府出资设立的国有独资公司。', '青岛市人民政府', '甲木公司'],
    counterExample: '甲木公司系青岛市人民政府表彰的先进公司。',
  },
  {
    id: 'taken-in',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}(?:将|把){object:Company}(?:全资)?(?:收购|收入囊中|收归旗下|收至麾下|纳入麾下|纳入旗下|揽入怀中)',
    score: 0.8,
    example: ['乙木集团将甲木公司收入囊中。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团将甲木公司列为客户。',
  },
  {
    id: 'contribution-to-first',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:注册|总|,){^Company}{0,40}?[,;](?:其中,?)?{subject:Company}(?:认缴)?出资{Money}?,?(?:占比|占股|持股|占)(?:比例)?(?:为|达)?{Quantity}',
    score: 0.78,
    example: ['甲木公司注册资本1亿元,乙木集团出资6000万元,占60%。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司注册资本1亿元,乙木集团派员6000人,占60%。',
  },
  {
    id: 'joins-as-subsidiary',
    predicate: 'OWNS',
    pattern:
      '{object:Company}[^。;]{0,30}?(?:加入|并入|被并入|加盟){subject:Company}[^。;]{0,6}?(?:成为|作为)(?:其|集团|该集团)?(?:的)?(?:全资|控股)?(?:子公司|孙公司|成员)',
    score: 0.78,
    example: ['甲木公司原是民营企业,2018年加入乙木集团,成为其控股子公司。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司原是民营企业,2018年加入乙木集团,成为其主要客户。',
  },
  {
    id: 'held-by-first-and-second',
    predicate: 'OWNS',
    topicIs: 'object',
    topic: 'Company',
    pattern: `(?<=^|[,。;])(?:其中|公司|企业)?由(?:{Region}|的)*{subject:Company}(?:绝对|相对)?(?:控股|参股)(?:\\([^)]{1,8}\\)|{Quantity})?(?=[,。;]|$)`,
    topicUnless: /^(?:绝对|相对)?(?:控股|参股)/,
    score: 0.8,
    example: ['丙木公司已注册成立,由甲木公司控股(51%),乙木集团参股(49%)。', '甲木公司', '丙木公司'],
    counterExample: '丙木公司已注册成立,由甲木公司代管(51%),乙木集团参股(49%)。',
  },
  {
    id: 'and-held-by-second',
    predicate: 'OWNS',
    topicIs: 'object',
    topic: 'Company',
    pattern: `(?<=由(?:{Region}|的)*{Company}(?:绝对|相对)?控股(?:\\([^)]{1,8}\\)|{Quantity})?,(?:{Region}|的)*){subject:Company}(?:参股|持股|跟投)`,
    topicUnless: /^(?:绝对|相对)?(?:控股|参股|持股|跟投)/,
    score: 0.8,
    example: ['丙木公司已注册成立,由甲木公司控股(51%),乙木集团参股(49%)。', '乙木集团', '丙木公司'],
    counterExample: '丙木公司已注册成立,由甲木公司控股(51%),乙木集团旁观(49%)。',
  },
];
