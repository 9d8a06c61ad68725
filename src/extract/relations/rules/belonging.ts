import type { RelationRule } from '../rule.ts';

const organisation = 'Company|University|ResearchInstitute|Government|Region|Park';

/** Whose a firm is, who works together and runs what, in the relative clauses and items of surveys. */
export const belongingRules: readonly RelationRule[] = [
  {
    id: 'wholly-set-up-by',
    predicate: 'OWNS',
    pattern:
      '(?:{object:Company}|(?<=^|[,。;]))(?:\\([^)]*\\))?由{subject:Company}(?:全资|独资)(?:设立|成立|组建|创办|收购|控股|所有|持有)',
    topic: 'Company',
    topicIs: 'object',
    score: 0.85,
    example: ['甲木公司成立多年。该公司由乙木集团全资设立。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司成立多年。该公司由乙木集团全程邀请。',
  },
  {
    id: 'controlled-by-relative',
    predicate: 'OWNS',
    pattern: '(?:这家|该|一家)由{subject:Company}(?:全资|绝对|相对)?(?:控股|拥有|设立|持有)的(?:公司|企业|工厂)',
    topic: 'Company',
    topicIs: 'object',
    score: 0.82,
    example: ['甲木公司投产。这家由乙木集团控股的公司产值3亿元。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司投产。这家由乙木集团邀请的公司产值3亿元。',
  },
  {
    id: 'controlled-listed-firm',
    predicate: 'OWNS',
    pattern:
      '{object:Company}(?:\\([^)]*\\))?(?:是|为|系){subject:Company}(?:全资|绝对|相对)?(?:控股|参股|旗下|拥有|所属|下属|设立)的?[^,。;]{0,8}?(?:公司|企业)',
    score: 0.85,
    example: ['甲木公司是乙木集团控股的上市公司。', '乙木集团', '甲木公司'],
    counterExample: '甲木公司是乙木集团表彰的上市公司。',
  },
  {
    id: 'firm-in-country-of',
    predicate: 'OWNS',
    pattern:
      '(?<=^|[,。;:]|是|为|系)(?:{Region}|[\u4e00-\u9fa5]{1,4}国|日本|瑞士|瑞典|荷兰|意大利|丹麦|芬兰|奥地利|比利时|新加坡|西班牙|加拿大)?{subject:Company}(?:的)?(?:在华|在国内|在中国|在{Region}|旗下|下属)?(?:的)?(?:全资|控股|独资)(?:企业|公司|子公司|工厂)(?!{Company})',
    topic: 'Company',
    topicIs: 'object',
    score: 0.8,
    example: ['★ 甲木公司:乙木集团在华全资企业,主营车门。', '乙木集团', '甲木公司'],
    counterExample: '★ 甲木公司:乙木集团在华合作企业,主营车门。',
  },
  {
    id: 'under-its-roof',
    predicate: 'OWNS',
    pattern: '(?<=^|[,。;:])(?:集团|公司)?旗下(?:还|现|已|共)?(?:拥有|有|设有|包括|涵盖){object:Company}(?:等)',
    topic: 'Company',
    score: 0.8,
    example: ['★ 乙木集团:主营车门,旗下有甲木公司、丙木公司等12家子公司。', '乙木集团', '丙木公司'],
    counterExample: '★ 乙木集团:主营车门,台下有甲木公司、丙木公司等12家客户。',
  },
  {
    id: 'holds-also',
    predicate: 'OWNS',
    pattern:
      '{subject:Company}(?:还|也|另|同时|目前|直接|间接)*持有(?:了)?{object:Company}(?:{Quantity}|的)*(?:股份|股权)',
    score: 0.85,
    example: ['乙木集团还持有甲木公司35%的股份。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团还持有甲木公司35%的门票。',
  },
  {
    id: 'together-set-up-by',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:与|和|同|联合|携手){object:${organisation}}(?:等)?[^,。;]{0,6}?(?:合建|共办|共建|合办|合作组建|联合组建|联合成立|联合设立|组建|联合攻关|共同|联合体)`,
    score: 0.82,
    example: ['甲木公司与青河大学合建的青河车门研究院揭牌。', '甲木公司', '青河大学'],
    counterExample: '甲木公司与青河大学参观的青河车门研究院揭牌。',
  },
  {
    id: 'led-and-joined',
    predicate: 'PARTNERS_WITH',
    pattern: `由?{subject:${organisation}}(?:牵头|发起|主导),?(?:并)?(?:联合|携手|会同){object:${organisation}}[^,。;]{0,8}?(?:组建|共建|成立|设立|建设|开展|打造)`,
    score: 0.82,
    example: ['由甲木公司牵头,联合青河大学、白山大学组建的青河车门研究院揭牌。', '甲木公司', '青河大学'],
    counterExample: '由甲木公司牵头,欢迎青河大学、白山大学参观的青河车门研究院揭牌。',
  },
  {
    id: 'consortium-wins',
    predicate: 'DEVELOPS',
    pattern:
      '{object:Project|Platform|Facility}[^。;]{0,24}?(?:由|业主为|业主是|投资方为|建设单位为){subject:Company|ResearchInstitute}(?:等)?(?:组成的|组成)?(?:联合体|共同|联合)?(?:中标|承建|实施|投资|建设|$|,|。)',
    score: 0.82,
    example: ['青河车门研发项目总投资5亿元,由甲木公司与乙木公司联合体中标。', '乙木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目总投资5亿元,由甲木公司与乙木公司一起参观。',
  },
  {
    id: 'owner-of-works-is',
    predicate: 'DEVELOPS',
    pattern: '(?<=^|[,。;])(?:项目)?(?:业主|建设单位|投资方|投资主体|实施主体)(?:为|是|系){subject:Company}',
    topic: 'Project',
    topicIs: 'object',
    score: 0.82,
    example: ['青河车门研发项目去年签约,业主为甲木公司。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目去年签约,评委为甲木公司。',
  },
  {
    id: 'run-by',
    predicate: 'OPERATES',
    pattern:
      '(?<!依托){object:Project|Platform|Facility|Park|ResearchInstitute}[^。;]{0,30}?由[^。;]{0,30}?{subject:Company|ResearchInstitute|University|Government}(?:负责|具体|统一|独立|受托)*(?:运营|运行|经营|管理)',
    score: 0.8,
    example: ['青河车门研发基地由青河车门研究院负责运营。', '青河车门研究院', '青河车门研发基地'],
    counterExample: '青河车门研发基地由青河车门研究院负责评审。',
  },
  {
    id: 'item-run-by',
    predicate: 'OPERATES',
    pattern:
      '(?<=^|[,。;:])由[^。;]{0,30}?{subject:Company|ResearchInstitute|University|Government}(?:负责|具体|统一|独立|受托)*(?:运营|经营)',
    topic: 'Heading',
    topicIs: 'object',
    score: 0.8,
    example: ['3.青河车门研发项目。已投产。由甲木公司运营,年产车门3万套。', '甲木公司', '青河车门研发项目'],
    counterExample: '3.青河车门研发项目。已投产。由甲木公司评审,年产车门3万套。',
  },
  {
    id: 'town-of-province',
    predicate: 'PART_OF',
    pattern:
      '(?:^|[,。;:“]){subject:Region}(?:[^。;]{0,24}?,)?(?:是|为){object:Region}[^,。;]{0,20}?的?(?:城市|设区市|地级市|县级市|县份|县城|县区|强县|强市|工业大县|农业大县|地区|州市)(?=[,。;]|$)',
    score: 0.78,
    example: ['济南市是山东省车门产量最大的城市。', '济南市', '山东省'],
    counterExample: '济南市是山东省派人参观过的城市花园。',
  },
  {
    id: 'on-the-chain',
    predicate: 'IN_CHAIN',
    pattern:
      '{subject:Company}(?:\\([^)]*\\))?,?(?:是|为|作为|成为){object:IndustryChain}(?:上|中|里)?[^,。;]{0,12}?(?:企业|公司|工厂|龙头|厂商|一环|一员)',
    score: 0.82,
    example: ['车门产业链成形。甲木公司是这条产业链上最早落户的企业。', '甲木公司', '车门产业链'],
    counterExample: '车门产业链成形。甲木公司是这条产业链上最早的客人。',
  },
  {
    id: 'chain-has',
    predicate: 'IN_CHAIN',
    pattern:
      '{object:IndustryChain}(?:上|中|里)?(?:既|已|不仅|现)?(?:有|汇聚|集聚|聚集|涌现|涵盖|拥有)(?:了|出|着|像|{Region}的)*{subject:Company}',
    score: 0.8,
    example: [
      '甲木公司、乙木公司投产。丙木公司处于车门产业链的上游。链上既有白山市的甲木公司这样的龙头,也有像白山市的乙木公司。',
      '甲木公司',
      '车门产业链',
    ],
    counterExample: '车门产业链成形。链上既有游客,也来过甲木公司。',
  },
  {
    id: 'chain-also-has',
    predicate: 'IN_CHAIN',
    pattern:
      '{object:IndustryChain}(?:上|中|里)?(?:既|不仅|不但)有[^。;]{2,30}?[,、](?:也|还|又|更)有(?:像|如|诸如|一批)*(?:{Region}的)?{subject:Company}',
    score: 0.78,
    example: [
      '甲木公司、乙木公司投产。丙木公司处于车门产业链的上游。链上既有白山市的甲木公司这样的龙头,也有像白山市的乙木公司。',
      '乙木公司',
      '车门产业链',
    ],
    counterExample: '车门产业链成形。链上没有甲木公司这样的龙头,也来过乙木公司。',
  },
];
