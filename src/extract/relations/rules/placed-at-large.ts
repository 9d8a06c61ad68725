import type { RelationRule } from '../rule.ts';

const aside = '(?!旗下|下属|所属|控股的|参股的|的子公司)(?:\\([^)]*\\))?';
const adverbs = '(?:已经|已|也|都|先后|相继|陆续|纷纷|正式|成功|最终|刚刚|近日|日前|去年|今年|将|也将|拟|计划|来|,)*';

/** Where firms, works and institutes are, in the verbs that news has for coming and settling. */
export const placedAtLargeRules: readonly RelationRule[] = [
  {
    id: 'comes-from-place',
    predicate: 'LOCATED_IN',
    pattern:
      '(?:来自|出自|扎根(?:于|在)?|立足(?:于)?|生长(?:于|在)|诞生(?:于|在)|总部在|总部位于)(?:{Region}(?:的|省|市)?)*{object:Region|Park}的{subject:Company|University|ResearchInstitute}(?!产品)',
    score: 0.8,
    example: ['来自青岛市的甲木公司参加了展会。', '甲木公司', '青岛市'],
    counterExample: '来自青岛市的客人参观了甲木公司。',
  },
  {
    id: 'works-fall-to-place',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Project|Facility|ResearchInstitute|Platform}${aside}${adverbs}(?:花落|落子|落地|落户|落址|落定|选址|布点|签约落户|扎根|安家|布局|建在|设在|放在|落在|定在|选在|坐落)(?:在|于)?(?:{Region}(?:的)?)*{object:Region|Park}`,
    score: 0.82,
    example: ['青河车门研发项目最终花落青岛市。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目最终辞别青岛市。',
  },
  {
    id: 'among-firms-of-park',
    predicate: 'LOCATED_IN',
    pattern: `{object:Park}[^。;]{0,30}?(?:入驻|集聚|聚集|汇聚|落户|现有|拥有|引进|入园)[^。;]{0,20}?,(?:其中|其中的|如|包括|像|比如|例如|以)?{subject:Company}(?:等)?[^,。;]{0,6}?(?:产值|是|为|年|已|规模|最|被|等|就|,|、|。)`,
    score: 0.74,
    example: ['青河产业园占地千亩,入驻企业36家,其中甲木公司产值最高。', '甲木公司', '青河产业园'],
    counterExample: '青河产业园占地千亩,回访企业36家,拜访甲木公司时间最长。',
  },
  {
    id: 'place-has-a-firm-called',
    predicate: 'LOCATED_IN',
    pattern: `{object:Region|Park}(?:境内|里|内|辖区)?,?(?:就|也|还)?有(?:这样|着)?(?:一家|一个|家)(?:名为|叫做|名叫|叫|称为|名字叫)?(?:“)?{subject:Company}`,
    score: 0.8,
    example: ['青岛市有一家名为甲木公司的企业。', '甲木公司', '青岛市'],
    counterExample: '青岛市少了一家名为甲木公司的企业。',
  },
  {
    id: 'builds-plant-in-place',
    predicate: 'LOCATED_IN',
    pattern: `(?<!由){subject:Company}${aside}(?:等[^,。;]{0,10})?${adverbs}(?:在|到|来|于)(?:{Region}(?:的)?)*{object:Region|Park}(?:投资|开办|落地|里)?(?:设厂|建厂|办厂|开厂|安家|扎根|落脚|生根|起家|设有(?:分厂|工厂|分公司)|建有(?:分厂|工厂|生产基地))`,
    score: 0.74,
    example: ['甲木公司等企业在青岛市投资设厂。', '甲木公司', '青岛市'],
    counterExample: '甲木公司等企业在青岛市集中采购。',
  },
  {
    id: 'works-go-up-in-place',
    predicate: 'LOCATED_IN',
    pattern: `{subject:Project|Facility|ResearchInstitute|Platform}${aside}${adverbs}(?:在|于)(?:{Region}(?:的)?)*{object:Region|Park}(?:境内|内)?(?:正式|全面|顺利|集中|破土|举行|隆重|建成|竣工)*(?:开工|动工|奠基|投产|投用|投运|启用|竣工|揭牌|挂牌|成立|落成|运营|签约|建成|建设|开建|试产|试车|上马|启动)`,
    score: 0.8,
    example: ['青河车门研发项目在青岛市破土动工。', '青河车门研发项目', '青岛市'],
    counterExample: '青河车门研发项目在青岛市获得好评。',
  },
  {
    id: 'has-put-its-works-in',
    predicate: 'LOCATED_IN',
    pattern: `(?:把|将)[^,。;]{0,6}?{subject:Project|Facility|ResearchInstitute|Platform}[^,。;]{0,4}?(?:放|落|建|安|落户|设|布局|选|定|摆|选址)(?:在|到|进|于)(?:了)?(?:{Region}(?:的)?)*{object:Region|Park}`,
    score: 0.82,
    example: ['甲木公司把青河车门研发基地建在青岛市。', '青河车门研发基地', '青岛市'],
    counterExample: '甲木公司把青河车门研发基地赠予青岛市。',
  },
];
