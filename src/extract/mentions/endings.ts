import type { EntityType } from '../../facts/entity-types.ts';
import { parkEndings, parksOfTrade } from '../vocabulary/park-endings.ts';
import { anyOf } from '../vocabulary/words.ts';

/** A kind of name that shows by how it ends. Rules are tried at every ending; the longest name at a place wins. */
export interface EndingRule {
  readonly id: string;
  readonly type: EntityType;
  /** The ending; global, without look-behind, so that a text is scanned once. */
  readonly ending: RegExp;
  /** Least and most characters before the ending. */
  readonly before: readonly [least: number, most: number];
  readonly score: number;
  /** What may not follow. */
  readonly notBefore?: RegExp;
  /** Names of parks stand behind one another: 青河开发区甲木工业园 is two. */
  readonly chained?: true;
  /** The name keeps no place before it unless nothing else is left: 青河甲木新区 is 甲木新区. */
  readonly withoutPlace?: true;
  readonly example: readonly [text: string, name: string];
  /** A text in which the rule names nothing. */
  readonly counterExample: string;
}

/** What says of a line of business how large it is, with a number: 车门产业实现产值30亿元. */
const measured =
  '(?:已|要|可|形成|现|目前|全年|年|去年|今年|20\\d\\d年|预计|将|力争|实现|完成|达成|创造|的|总|综合|全链|工业|全产业链|农业)*(?:' +
  '(?:总?产值|总值|规模|营业收入|营收|销售收入|主营业务收入|销售额|增加值|产量|总收入|市场规模|总规模)(?:[^,。;\\d]{0,10}|(?:连续|持续|稳步|保持|快速)[^,。;\\d]{2,10},(?:20\\d\\d年)?[^,。;\\d]{0,6})\\d|' +
  '(?:共|累计)?(?:集聚|聚集|汇聚|拥有|现有|已有|共有|有)(?:了|规上|规模以上|上下游|各类|相关|产业链|企业|工业|共|超过?|近|约)*\\d[\\d.]*(?:万|余|多)*[家户]|' +
  '(?:成功)?(?:入选|获评|获批|被认定为|被列为)|' +
  '(?:是|作为|已成为|成为)[^,。;]{0,10}(?:第一|首位|主导|支柱|优势|特色|传统)[^,。;]{0,4}产业)';

export const endingRules: readonly EndingRule[] = [
  {
    id: 'company-registered',
    type: 'Company',
    ending: /(?:股份)?(?:有限|无限)(?:责任)?公司(?:[\u4e00-\u9fa5]{2,5}分公司)?|有限合伙|集团股份公司|株式会社/g,
    before: [2, 26],
    score: 0.97,
    example: ['由青河甲木光电科技有限公司承建', '青河甲木光电科技有限公司'],
    counterExample: '本公司为有限公司',
  },
  {
    id: 'company-group',
    type: 'Company',
    ending: /集团(?:有限公司|总公司|公司)?|控股(?:公司|集团)?|股份公司|总公司|分公司|公司/g,
    before: [2, 14],
    score: 0.85,
    notBefore: /^(?:军|化|性|总部|董事(?!长)|高层|自身|内部)/,
    example: ['甲木集团投资建设', '甲木集团'],
    counterExample: '多家上市公司来此投资',
  },
  {
    id: 'company-bank',
    type: 'Company',
    ending: /银行(?:[\u4e00-\u9fa5]{2,4}分行)?|证券|保险公司|农商行/g,
    before: [2, 8],
    score: 0.8,
    notBefore: /^(?:业|化|所|市场|贷款|从业)/,
    example: ['与甲木银行签约', '甲木银行'],
    counterExample: '发展证券业和银行业',
  },
  {
    id: 'company-works',
    type: 'Company',
    ending:
      /(?:酒|瓷|陶|砖|铝|铜|钢|铁|锡|纱|丝|布|鞋|糖|茶|米|醋|酱|毛巾|罐头|啤酒|面粉|纽扣|冲压|压铸|电镀|热处理|纸箱|标牌|印铁|制造|机械|铸件|铸造|锻造|锻件|锅炉|配件|五金|标准件|阀门|水泵|弹簧|齿轮|模具|工具|木器|家具|电器|仪表|造纸|农机|粉末|塑料|橡胶|陶瓷|彩印|包装|饲料|砖瓦|油漆|涂料|皮革|玩具|灯具|化工|制药|药|钢铁|水泥|印刷|纺织|服装|食品|炼油|卷烟|造船|汽车|轮胎|玻璃|电机|机床|轴承|设备|电缆|造纸)(?:第?[一二三四五六])?厂(?!商|房|区|家|址|长)/g,
    before: [2, 10],
    score: 0.75,
    example: ['考察了甲木酒厂', '甲木酒厂'],
    counterExample: '新建一座化工厂',
  },
  {
    id: 'works-of-place',
    type: 'Company',
    ending: /厂(?![商房区家址长里内外子方工部史名门界])/g,
    before: [5, 12],
    score: 0.65,
    example: ['由青河县甲木滚子厂供货', '青河县甲木滚子厂'],
    counterExample: '由两座大型加工厂供货',
  },
  {
    id: 'facility',
    type: 'Facility',
    ending:
      /(?:污水处理|自来水|净水|再生水|供热|垃圾焚烧|垃圾处理)厂|变电站|换热站|加氢站|铁路专用线|装置(?=设在|位于|坐落|建在|落在|合计年产|年产)/g,
    before: [2, 12],
    score: 0.75,
    example: ['扩建甲木污水处理厂', '甲木污水处理厂'],
    counterExample: '污水处理厂很多',
  },
  {
    id: 'mine',
    type: 'Facility',
    ending:
      /[山岭沟坝湾川坪峪塘溪湖峰庄坡冲洼滩洞](?:露天)?(?:铁|铜|金|银|锂|煤|铅锌|锌|钨|锡|钼|镍|锑|锰|磷|萤石|石墨|石灰石|铝土|稀土|钾盐)?矿(?![石山业工区物产井渣粉浆泉用权长务机床])/g,
    before: [1, 6],
    score: 0.7,
    example: ['旗下的甲木岭铜矿去年复产', '甲木岭铜矿'],
    counterExample: '从外地购进铜矿',
  },
  {
    id: 'university',
    type: 'University',
    ending: /大学(?!城|生|科|园|路)(?:[\u4e00-\u9fa5]{2,4}(?:校区|园区|分校))?|(?<!科)学院(?!派|路)/g,
    before: [2, 14],
    score: 0.95,
    example: ['与青河理工大学共建', '青河理工大学'],
    counterExample: '这里有很多大学',
  },
  {
    id: 'research-institute',
    type: 'ResearchInstitute',
    ending:
      /(?:全国|国家|省级?|市级?|教育部)?重点实验室|国家(?:地方联合)?(?:工程|技术|制造业)(?:研究|创新)中心|研究总院|(?:研究院|设计院|科学院)(?:有限公司)?[\u4e00-\u9fa5]{2,4}分院|研究院|研究所|检验检测院|质量检验院|勘察设计院|设计总院|设计院|勘测院|勘察院|规划院|联合实验室|联合研究院|技术转移中心|实验室|研究中心|创新中心|工程中心|技术中心|研发中心|科学院|工程院|工作站|认证中心|检验中心|检测中心|质检中心|评价中心|测试中心|产教融合中心|成果转化中心|设计中心|重点实验室/g,
    before: [2, 24],
    score: 0.85,
    example: ['青河甲木材料研究院落成', '青河甲木材料研究院'],
    counterExample: '建设一批研发中心',
  },
  {
    id: 'institute-of-place',
    type: 'ResearchInstitute',
    ending:
      /(?:农科|林科|水科|煤科|畜科|茶科|果科|质检|特检|计量|社科|农业科学|林业科学|社会科学|科学|地质调查|地质勘查|勘查|产品质量监督检验)院(?!士|长|所|派)|(?:农科|林科|水产|茶科|果科|质检|特检|蚕科|农机|林业|畜牧|水利科学研究|化物|物构|金属|力学|硅酸盐|煤化|光机|药物|轻工|纺织)所(?=[的与和、,。;:]|参股|控股|研制|研发|开发|牵头|合作|派|专家|研究员|等|$)/g,
    before: [1, 8],
    score: 0.75,
    example: ['市农科院的专家每月来一次', '市农科院'],
    counterExample: '农科院很多',
  },
  {
    id: 'park',
    type: 'Park',
    ending: new RegExp(
      `(?:智谷|云谷|创谷|车谷|药谷|硅谷|新城|科学城)(?:产业园区?|科技园区?|工业园区?)|${anyOf(parkEndings)}|(?:${anyOf(parksOfTrade)})(?:园(?![区林艺地丁])|小镇)`,
      'g',
    ),
    before: [0, 18],
    score: 0.88,
    notBefore: /^(?:块|域|间|划)/,
    chained: true,
    withoutPlace: true,
    example: ['位于青河高新区', '青河高新区'],
    counterExample: '建设国家级产业园区',
  },
  {
    id: 'industry-chain',
    type: 'IndustryChain',
    ending: /产业链(?!条)/g,
    before: [1, 12],
    score: 0.75,
    example: ['打造车门产业链', '车门产业链'],
    counterExample: '打造完整产业链',
  },
  {
    id: 'industry-with-figures',
    type: 'IndustryChain',
    ending: new RegExp(`产业(?:集群)?(?=${measured})`, 'g'),
    before: [1, 12],
    score: 0.7,
    example: ['去年车门产业实现产值30亿元', '车门产业'],
    counterExample: '车门产业前景广阔,传统产业产值30亿元',
  },
  {
    id: 'platform',
    type: 'Platform',
    ending:
      /(?:服务|交易|创新|信息|孵化|物流|云|互联网|供应链|合作|公共|展示|技术|中试|检测|认证|测试|研发|共享|大数据|试验|验证|转化|科创|融资|人才|监测|溯源)平台|(?:产业|技术|创新|战略|企业)联盟|创新联合体|行业协会|产业协会|企业协会|商会|融媒体中心/g,
    before: [2, 16],
    score: 0.7,
    example: ['甲木物流服务平台上线', '甲木物流服务平台'],
    counterExample: '搭建公共服务平台',
  },
  {
    id: 'association',
    type: 'Platform',
    ending:
      /(?:学|工程|技术|机械|电工|电子|金属|材料|硅酸盐|造纸|纺织|汽车|仪器仪表|自动化|计算机|化工|环境科学|制冷|铸造|焊接|标准化|照明|印刷|包装|稀土|农机|药|酒业|食品|茶|种业|冶金|有色金属|建材|轻工|石化|光伏|物流)(?:学会|协会|促进会|研究会|联合会)(?!员|费|堂|议)/g,
    before: [2, 14],
    score: 0.7,
    example: ['由中国甲木工程学会主办', '中国甲木工程学会'],
    counterExample: '工人学会操作,各级行业协会很多',
  },
];
