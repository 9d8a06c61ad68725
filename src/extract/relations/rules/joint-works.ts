import type { RelationRule } from '../rule.ts';
import { notFounder } from './pieces.ts';

const organisation = 'Company|University|ResearchInstitute|Government|Region|Park';
const works = 'Project|Platform|Facility|Park';
const body = 'ResearchInstitute';
const sets = '(?:组建|共建|合建|成立|设立|建设|建立|创建|创办|打造|筹建|共同建设|联合建设)';

/** Who sets up something together, and who runs it. */
export const jointWorksRules: readonly RelationRule[] = [
  {
    id: 'topic-sets-up-with',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:^|[,。;:])(?:并|还|也|又|同时|已|先后|今年|去年|近年来|公司|企业|却|其|\\d{4}年|起|初|底|以来|,)*(?:与|同|和|联合|携手|牵手|联手){object:${organisation}}(?:等)?[^,。;]{0,8}?(?:${sets}|联合研[发制]|联合攻关|一起攻关|共同攻关|合作攻关|共同研[发制]|共同开发|联合开发|联合设计|合作研[发制]|合作开发|续签|结成|结为|缔结|建立|签下|签了|签订|签署|达成|牵手)`,
    topic: 'Company',
    score: 0.76,
    example: ['甲木公司重视研发,去年与青河大学、白山大学组建了车门实验室。', '甲木公司', '白山大学'],
    counterExample: '甲木公司重视研发,去年与青河大学、白山大学参观了车门实验室。',
  },
  {
    id: 'named-partner-by',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:[^,。;]{0,12},)?(?:近日|日前|现|已|还|也|先后|今年|去年|成功)*(?:被|获){object:${organisation}}(?:等)?(?:列为|评为|选为|认定为|确定为|纳入|授予)[^,。;]{0,6}?(?:合作伙伴|战略伙伴|合作单位|合作方|战略合作)`,
    score: 0.8,
    example: ['甲木公司近日已被乙木集团列为战略合作伙伴。', '甲木公司', '乙木集团'],
    counterExample: '甲木公司近日已被乙木集团列为竞争对手。',
  },
  {
    id: 'are-partners',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:也|已|现|还|已经|近日|成为|是|为|与|和|同)*(?<=是|为|与|和|同){object:${organisation}}(?:的)?(?:结为|成为|是|互为|结成)?(?:长期|重要|战略|核心|技术|产学研|独家)*(?:合作伙伴|战略伙伴|合作单位|合作方|产学研基地|战略同盟|战略联盟)`,
    score: 0.78,
    example: ['甲木公司是青河大学的长期合作单位。', '甲木公司', '青河大学'],
    counterExample: '甲木公司是青河大学的长期捐款单位。',
  },
  {
    id: 'leads-with-joiners',
    predicate: 'PARTNERS_WITH',
    pattern: `(?:由)?{subject:${organisation}}(?:等)?{Quantity}?(?:单位|企业|高校|院所)?(?:牵头|发起|主导|领衔)(?:组建|建设|成立)?,{object:${organisation}}(?:等[^,。;]{0,10})?(?:共同|联合|参与|协同)*(?:参与|参加|加入|共建|组建|建设|协作|配合)`,
    score: 0.8,
    example: ['基地由青河大学牵头,甲木公司、乙木公司参与共建。', '青河大学', '乙木公司'],
    counterExample: '基地由青河大学牵头,甲木公司、乙木公司派人参观。',
  },
  {
    id: 'built-by-pair',
    predicate: 'PARTNERS_WITH',
    pattern: `由{subject:${organisation}}(?:与|和|同|联合|携手){object:${organisation}}(?:等)?(?:{Quantity}|[一二两三四五六七八九十]*[家所方])?(?:单位|企业)?(?:共同|联合|合作|合资|协同|按[^,。;]{2,12})*(?:${sets}|投资|出资|实施|研发|发起|运营|承建|开发)`,
    score: 0.78,
    example: ['车门基地由甲木公司与青河大学、白山大学共同建设。', '甲木公司', '白山大学'],
    counterExample: '车门展会由甲木公司与青河大学、白山大学共同参观。',
  },
  {
    id: 'works-set-up-by-each',
    predicate: 'DEVELOPS',
    pattern: `{object:${works}}{^Project|Platform|Facility}{0,30}?由{subject:${organisation}}(?:(?:与|和|同|、|联合|及|以及|携手){${organisation}})*${notFounder}(?:等)?[^,。;]{0,6}?(?:牵头|${sets}|投资|发起|共同)(?!(?:建设|运营|投资)?的[^,。;!?])`,
    score: 0.8,
    example: ['青河车门研发基地落户此地,由青岛市与青河大学共同建设。', '青岛市', '青河车门研发基地'],
    counterExample: '青河车门研发基地落户此地,由青岛市与青河大学参观。',
  },
  {
    id: 'works-set-up-by-last',
    predicate: 'DEVELOPS',
    pattern: `{object:${works}}{^Project|Platform|Facility}{0,30}?由{${organisation}}(?:与|和|同|联合|及|以及|携手|、){subject:${organisation}}${notFounder}(?:等)?[^,。;]{0,6}?(?:${sets}|投资|发起|共同)(?!(?:建设|运营|投资)?的[^,。;!?])`,
    score: 0.8,
    example: ['青河车门研发基地落户此地,由青岛市与青河大学共同建设。', '青河大学', '青河车门研发基地'],
    counterExample: '青河车门研发基地落户此地,由青岛市与青河大学参观。',
  },
  {
    id: 'body-that-firm-leads',
    predicate: 'DEVELOPS',
    pattern: `{subject:${organisation}}(?:等)?{Quantity}?(?:单位|企业|高校|院所)?(?:牵头|发起|主导|联合|共同|合作|携手|领衔)+(?:{${organisation}})?(?:等)?[^,。;]{0,6}?${sets}的{object:${works}}`,
    score: 0.82,
    example: ['由甲木公司牵头组建的青河车门研发基地揭牌。', '甲木公司', '青河车门研发基地'],
    counterExample: '由甲木公司牵头宣传的青河车门研发基地揭牌。',
  },
  {
    id: 'works-joined-by',
    predicate: 'DEVELOPS',
    pattern: `{object:${works}}[^;]{0,40}?由{${organisation}}(?:牵头|发起|主导|领衔)[^,。;]{0,6},{subject:${organisation}}(?:等[^,。;]{0,10})?(?:共同|联合|参与|协同)*(?:参与|参加|加入|共建|组建|建设)`,
    score: 0.78,
    example: ['青河车门研发基地由青河大学牵头,甲木公司、乙木公司参与共建。', '乙木公司', '青河车门研发基地'],
    counterExample: '青河车门研发基地由青河大学牵头,甲木公司、乙木公司派人参观。',
  },
  {
    id: 'topic-works-by',
    predicate: 'DEVELOPS',
    pattern:
      '(?<=^|[,。;:])(?:该|本)?(?:项目|基地|平台|中试线|生产线|工程|产线)?(?:总投资{Money},)?由{subject:Company|University|ResearchInstitute|Government|Region}(?:牵头|(?:等)?(?:与|和|联合|、|{Company}|{University}|{ResearchInstitute})*(?:共同|联合)*(?:建设|共建|组建|投资|承建|实施))',
    topic: 'Heading',
    topicIs: 'object',
    score: 0.78,
    example: ['(四)青河车门研发基地。由青岛市与青河大学共同建设,年内完工。', '青岛市', '青河车门研发基地'],
    counterExample: '(四)青河车门研发基地。由青岛市与青河大学共同参观,年内完工。',
  },
  {
    id: 'body-sits-with',
    predicate: 'LOCATED_IN',
    pattern: `{subject:${body}|Platform|Facility},?(?:已|今年|去年|于|日前|近日|正式|{Quantity}|上月|本月|将|[\\d年月日])*在(?:{Region|Park})*{object:Region|Park}(?:正式)?(?:启用|揭牌|成立|挂牌|投用|投运|运行|运营|启动|落成|开馆|建成|奠基)`,
    score: 0.82,
    example: ['青河车门研究院,今年7月在青岛市启用。', '青河车门研究院', '青岛市'],
    counterExample: '青河车门研究院,今年7月在青岛市展出。',
  },
  {
    id: 'first-of-those-who-set-up',
    predicate: 'PARTNERS_WITH',
    pattern: `{both:${organisation}}(?:等)?{Quantity}?[^,。;]{0,6}?(?:共同|联合|携手|合作)(?:${sets}|研发|攻关|开发|发起)`,
    sides: 'first',
    score: 0.76,
    example: ['甲木公司、青河大学和白山大学共同组建车门研究院。', '甲木公司', '青河大学'],
    counterExample: '甲木公司、青河大学和白山大学共同参观车门研究院。',
  },
  {
    id: 'works-on-with',
    predicate: 'PARTNERS_WITH',
    pattern: `{subject:${organisation}}(?:则|也|还|正|已|,)*(?:与|和|同|联合|携手){object:${organisation}}(?:等)?(?:一起|共同|联合|合作|正在|,)*(?:攻关|研发|研制|开发|续签|签了|签署|签订|共建|合建)`,
    score: 0.78,
    example: ['青河车门研究院则和甲木公司一起攻关车门涂层。', '青河车门研究院', '甲木公司'],
    counterExample: '青河车门研究院则和甲木公司一起参观车门涂层。',
  },
  {
    id: 'firm-of-item-builds',
    predicate: 'DEVELOPS',
    pattern:
      '(?:^|[。;—]){object:Project}(?:\\([^)]*\\))?,(?:由)?{subject:Company}(?:正|已|拟|将|计划|去年|今年|独家)*(?:在(?:{Region|Park})+)?(?:内)?(?:新建|建设|投建|兴建|投资|实施|承建|谋划|筹建)',
    score: 0.82,
    example: ['青河车门研发项目,甲木公司拟在青岛市新建,投资额8亿元。', '甲木公司', '青河车门研发项目'],
    counterExample: '青河车门研发项目,甲木公司曾在青岛市宣传,投资额8亿元。',
  },
  {
    id: 'first-partners-of-body',
    predicate: 'PARTNERS_WITH',
    pattern:
      '{subject:ResearchInstitute|Platform|University}[^。;]{0,60},{object:Company|University|ResearchInstitute}(?:等)?{Quantity}?[^,。;]{0,6}?(?:成为|成了|为|是|列为)(?:其|首批|首个|该院|的)*(?:合作单位|合作伙伴|共建单位|合作企业|战略伙伴)',
    score: 0.76,
    example: ['青河车门研究院挂牌,甲木公司、乙木公司等8家企业成为首批合作单位。', '青河车门研究院', '乙木公司'],
    counterExample: '青河车门研究院挂牌,甲木公司、乙木公司等8家企业成为首批参观单位。',
  },
];
