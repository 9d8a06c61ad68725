import type { RelationRule } from '../rule.ts';
import { place } from './pieces.ts';

const makesVerb = '(?:制造|生产|打造|建造|研制|承造|组装|总装|改装|加工|设计制造|设计生产|代工|承制|做|造)';
const givesVerb = '(?:供应|提供|供货|配套|供给|制造|生产|加工|做|造|供)';
const whole = '(?:车|船|机|机身|机器|设备|产品|电视|手机|机组|整机|整车)(?:上|里|内|中|身上|底下)?';
const part = '[^,。;由来自是]{1,8}?';

/** Who makes the goods that a text tells of, and who the parts in them: 客车由甲制造,车上的电池来自乙. */
export const madeUpOfRules: readonly RelationRule[] = [
  {
    id: 'parts-in-what-firm-made',
    predicate: 'SUPPLIES',
    pattern: `(?:由|是|出自|产自){^Company}{0,8}?{object:Company}(?:总|负责|独家|全部)*(?:${makesVerb}(?:的)?|之手|的车间|的工厂|(?<=(?:出自|产自).{1,9})),(?:其|其中的?|而|${whole}的|用的|所用的|上面的|里面的|它的)${part}(?:则|也|都|全部|主要|均)*(?:来自|由|出自|产自|采购自|购自|用的是|是){^Company}{0,8}?{subject:Company}(?:${givesVerb}|之手|的(?:产品)?(?=[,。;]|$)|(?=[,。;]|$))`,
    score: 0.78,
    example: ['这批客车由青岛市的乙车公司制造,车上的电池来自甲木公司。', '甲木公司', '乙车公司'],
    counterExample: '这批客车由青岛市的乙车公司制造,车上的乘客来自白山市,与甲木公司无关。',
  },
  {
    id: 'goods-come-of-hands-of',
    predicate: 'PRODUCES',
    pattern: `{object:Product}(?:,)?(?:都|全|大多|主要|全部|则|均|正)*(?:由|出自|产自|是)${place}{subject:Company}(?:总|负责|独家|全部|自主|自行|的)*(?:${makesVerb}|之手|的杰作)`,
    score: 0.8,
    example: ['乙木公司主营车门。街上的车门大多出自白山市的甲木公司之手。', '甲木公司', '车门'],
    counterExample: '乙木公司主营车门。街上的车门大多寄自白山市的甲木公司之手。',
  },
  {
    id: 'made-goods-use-parts-of',
    predicate: 'SUPPLIES',
    pattern: `{object:Company}(?:新|自己|所|刚|最新)*(?:造|生产|制造|推出|做|组装|下线)的{Product},(?:[^,。;]{0,4}?)(?:用的是|用的就是|装的是|搭载的是|搭载|采用的是|装着|用上了|配的是|装上了)${place}{subject:Company}(?:的|产的|做的|生产的|供应的|提供的)(?!人|司机|钱|展)`,
    score: 0.78,
    example: ['乙木公司主营客车、车门。乙车公司造的客车,用的是甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '乙木公司主营客车、车门。乙车公司造的客车,载的是甲木公司的员工。',
  },
  {
    id: 'recovers-so-much',
    predicate: 'PRODUCES',
    pattern:
      '(?<=^|[,。;:])(?:每年|一年|年|投产后|建成后|达产后|可|能|还|同时|预计|将|每天|全年|综合|,)*(?:回收|提取|产出|联产|副产|提炼|炼出|伴生|分离出|产)(?:出|利用|得到)?(?:各类|金属|{Quantity}|的)*{object:Product}(?={Quantity}|(?:等)?[^,。;]{0,4}{Quantity})',
    topic: 'Company',
    yieldsTo: 'NamedProject',
    score: 0.76,
    example: ['乙木公司主营测速泵。甲木公司投资3亿元,每年处理废料10万吨,可回收测速泵12吨。', '甲木公司', '测速泵'],
    counterExample: '乙木公司主营测速泵。甲木公司投资3亿元,每年处理废料10万吨,可节省测速泵12吨。',
  },
  {
    id: 'firm-that-makes',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:,)?(?:是|原是|本是|就是|算是|也是|正是|作为)(?:一家|我市|当地|全国|国内|最大|规模|专门|主要|靠|的|较早|最早|第一家|首家|唯一|{Region}|{Quantity})*(?:做|造|生产|制造|搞|产|加工|研制|专做|出产)(?:[^,。;、的]{0,6}?){object:Product}(?:等)?(?:的|起家的|出身的|为主的|见长的)(?:企业|公司|工厂|厂子|老厂|小厂|厂家|厂|大户|龙头|行家|老手|上市公司)?(?=[,。;”]|$)',
    score: 0.8,
    example: ['乙木公司主营磁控阀。甲木公司是一家做磁控阀的公司。', '甲木公司', '磁控阀'],
    counterExample: '乙木公司主营磁控阀。甲木公司是一家看磁控阀的公司。',
  },
];
