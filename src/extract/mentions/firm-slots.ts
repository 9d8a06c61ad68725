/** A wording in which somebody acts whose name is its first group, alone or in a list. */
export interface FirmSlot {
  readonly id: string;
  readonly pattern: RegExp;
  /** Least form of a name that counts: `likely` asks for a line of business, `possible` for no more than no general word. */
  readonly least: 'likely' | 'possible';
  readonly score: number;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}

const name = '([\\u4e00-\\u9fa5A-Za-z0-9&·、]{2,36}?)';
const manner =
  '(?:就近|独家|批量|主要|全部|负责|直接|长期|稳定|统一|自主|单独|分别|各自|共同|联合|全资|独资|合资|就地|持续|同步|每年|每月|也|都|均|已|还|来|进行)*';
const money = '(?:总)?(?:投资|出资|斥资|投入|注资)(?:约|近|超|超过|逾|了|额)*\\d';
const ends = '(?=[,。;:()]|等|$)';
const country =
  '(?:德国|法国|英国|美国|日本|韩国|瑞士|瑞典|荷兰|意大利|西班牙|奥地利|丹麦|芬兰|加拿大|新加坡|马来西亚|泰国|印度|俄罗斯|以色列|比利时|挪威)';

export const firmSlots: readonly FirmSlot[] = [
  {
    id: 'goods-given-by',
    pattern: new RegExp(`由${name}${manner}(?:供应|供给|配套|供货|运来|送来|包销|独供)`, 'g'),
    least: 'possible',
    score: 0.75,
    example: ['车门由青河县的甲木桩工供应', '甲木桩工'],
    counterExample: '车门由专业团队供应',
  },
  {
    id: 'goods-made-by',
    pattern: new RegExp(`由${name}${manner}(?:提供|生产|制造|加工|代工|研制|研发|承运|定制|采购|购买|使用)`, 'g'),
    least: 'likely',
    score: 0.75,
    example: ['车身由甲木铝业生产', '甲木铝业'],
    counterExample: '车身由碳纤维制造',
  },
  {
    id: 'work-done-by',
    pattern: new RegExp(
      `由${name}${manner}(?:投资|出资|控股|全资|独资|建设|兴建|承建|运营|开发|收购|设立|组建|发起|牵头|实施|承担|负责|中标|持有|经营|管理|托管|打造|建成)`,
      'g',
    ),
    least: 'likely',
    score: 0.75,
    example: ['项目由甲木铝业投资建设', '甲木铝业'],
    counterExample: '项目由现代农业示范户投资建设',
  },
  {
    id: 'goods-come-from',
    pattern: new RegExp(
      `(?:采购自|购自|源自|来自|产自|出自)(?:于|了)?((?:[\\u4e00-\\u9fa5]{2,8}的)?[\\u4e00-\\u9fa5A-Za-z0-9&·、]{2,16}?)${ends}`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['车轮来自青河市的甲木动力,', '甲木动力'],
    counterExample: '车轮来自周边乡村,',
  },
  {
    id: 'bought-from',
    pattern: new RegExp(`(?:从|向)${name}${manner}(?:采购|购入|购进|购买|进口|引进|调入|定制|订购|租用|外购)`, 'g'),
    least: 'possible',
    score: 0.7,
    example: ['座椅从青河市的甲木桩工购入', '甲木桩工'],
    counterExample: '座椅从国外采购',
  },
  {
    id: 'done-to-by',
    pattern: new RegExp(
      `被${name}${manner}(?:采购|选用|采用|使用|列为|列入|指定|收购|兼并|并购|认定为[^,。;]{0,6}供应商)`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['产品被甲木新能源采购', '甲木新能源'],
    counterExample: '产品被许多家庭使用',
  },
  {
    id: 'served-with-goods',
    pattern: new RegExp(
      `(?:为|给|向)${name}(?:等[^,。;]{0,10}?)?${manner}(?:配套|供货|供应|提供|交付|代工|送货|定制|贴牌)`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['同时为甲木重机、乙木动力配套', '乙木动力'],
    counterExample: '同时为现代农业提供服务',
  },
  {
    id: 'goods-given-to',
    pattern: new RegExp(
      `(?:销往|供应给?|供给|供货给|直供|卖给|配套于?|交付给?|出售给|销售给|装进了?|装上了?|打入|进入)${name}(?:等[^,。;]{0,8}?[家个商业]|的[^,。;]{0,8}?(?:产品|车型|供应链|生产线|整车|体系|工厂|汽车|新车)|的?(?:供应链|供应商|配套体系)|(?=[,。;]|$))`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['车窗还装进了甲木汽车的新车', '甲木汽车'],
    counterExample: '车窗还装进了电动汽车的新车',
  },
  {
    id: 'place-holds-firms',
    pattern: new RegExp(
      `(?:聚集|集聚|汇聚|引进|引育|培育|吸引|集中|拥有|涌现出?|诞生)了?${name}(?:等|(?=[,。;]))`,
      'g',
    ),
    least: 'likely',
    score: 0.65,
    example: ['园区引进了甲木智控、乙木铝业等,', '乙木铝业'],
    counterExample: '园区引进了现代物流、电子信息等,',
  },
  {
    id: 'customers-are',
    pattern: new RegExp(
      `(?:客户|买家|用户|伙伴|股东|供应商)(?:主要)?(?:包括|涵盖|有|囊括)了?${name}(?:等|(?=[,。;]|$))`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['客户包括甲木电机、乙木伺服', '乙木伺服'],
    counterExample: '客户包括许多家庭、社区',
  },
  {
    id: 'work-given-to',
    pattern: new RegExp(
      `(?:交给|交由|外包给|委托给?|转让给|出租给|出售给)了?([\\u4e00-\\u9fa5A-Za-z0-9&·]{3,10}?)(?=[,。;]|$)`,
      'g',
    ),
    least: 'possible',
    score: 0.6,
    example: ['镀层则交给了甲木达克罗。', '甲木达克罗'],
    counterExample: '镀层则交给了专业机构。',
  },
  {
    id: 'heading-of-firm',
    pattern:
      /^(?:\d{1,2}[.、)]|[★●■◆•▲])\s*([\u4e00-\u9fa5A-Za-z0-9&·]{3,14}):(?=.{0,60}?(?:企业|公司|产品|成立|总部|注册|主导|主营|营业收入|全资|控股|占有率|年产|供货|龙头|产能|基地))/g,
    least: 'possible',
    score: 0.7,
    example: ['3.甲木发光材料:国内最大的荧光粉企业', '甲木发光材料'],
    counterExample: '3.重点领域:车窗企业',
  },
  {
    id: 'depends-on-foreign-firm',
    pattern: new RegExp(
      `(?:依赖|依靠|取代|替代|打破|采购|引进|收购|进口|携手|联手|牵手)(?:于|了)?(${country}[\\u4e00-\\u9fa5A-Za-z]{2,8}?)${ends}`,
      'g',
    ),
    least: 'likely',
    score: 0.65,
    example: ['过去长期依赖日本甲木精机,', '日本甲木精机'],
    counterExample: '过去长期依赖日本设备,',
  },
  {
    id: 'seat-in-place',
    pattern: new RegExp(
      `总部(?:位于|设在|在|坐落于)(?:[\\u4e00-\\u9fa5]{2,8})的([\\u4e00-\\u9fa5A-Za-z0-9&·]{2,10}?)(?=(?:也|已|正|拟|将|在|与|和|是|来|投资|计划|宣布|主要|专注|今年|去年|此次)|[,。;])`,
      'g',
    ),
    least: 'possible',
    score: 0.75,
    example: ['总部位于青河的甲木桩工也在接洽', '甲木桩工'],
    counterExample: '总部位于青河的企业也在接洽',
  },
  {
    id: 'seated-in-place',
    pattern:
      /(?:位于|坐落于|坐落在|扎根|落户|入驻)[\u4e00-\u9fa5]{2,10}的([\u4e00-\u9fa5A-Za-z0-9&·]{3,9}?)(?=(?:则|也|已|正|拟|将|在|与|和|是|来|投资|计划|宣布|主要|专注|今年|去年)|[,。;的])/g,
    least: 'likely',
    score: 0.65,
    example: ['位于青岛市的甲木伺服则在扩产', '甲木伺服'],
    counterExample: '位于青岛市的专业市场则在扩建',
  },
  {
    id: 'listed-and-counted',
    pattern: new RegExp(`(?:^|[,。;:中了有])${name}等(?:\\d+|[几数十两三四五六七八九]+)(?:余|多)?家`, 'g'),
    least: 'likely',
    score: 0.65,
    example: ['其中甲木科技、乙木机器人等11家完成了融资', '乙木机器人'],
    counterExample: '其中学校、医院等11家完成了改造',
  },
  {
    id: 'several-firms',
    pattern: new RegExp(`(?:^|[,。;:])${name}(?:这)?(?:[两三四五六七八九十]|\\d+)家(?:企业|公司|单位|厂商)`, 'g'),
    least: 'likely',
    score: 0.7,
    example: ['甲木装备、乙木农机、丙木电气三家企业入选', '丙木电气'],
    counterExample: '今年新增三家企业入选',
  },
  {
    id: 'in-talks',
    pattern: new RegExp(`(?:对接|洽谈|走访|拜访|接触|联系|牵手|约见|考察了?)${name}(?:等|(?=[,。;]|$))`, 'g'),
    least: 'likely',
    score: 0.6,
    example: ['积极对接浙江甲木化工、新疆乙木重工,', '浙江甲木化工'],
    counterExample: '积极对接精细化工、现代物流,',
  },
  {
    id: 'has-its-seat',
    pattern: /(?:^|[,。;、])([\u4e00-\u9fa5A-Za-z0-9&·]{2,12}?)(?:的)?总部(?:位于|设在|在(?!建)|坐落于|就在)/g,
    least: 'possible',
    score: 0.75,
    example: ['甲木桩工总部设在青河', '甲木桩工'],
    counterExample: '企业总部设在青河',
  },
  {
    id: 'puts-in-money',
    pattern: new RegExp(
      `(?:^|[,。;:、的,])([\\u4e00-\\u9fa5A-Za-z&·]{3,14}?)(?:在[\\u4e00-\\u9fa5]{2,8}?)?(?:计划|拟|将|已|再|又|还|累计|共|预计)*${money}`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['甲木智控投资3亿元建设车间', '甲木智控'],
    counterExample: '工业技改投资3亿元,增长一成',
  },
  {
    id: 'settles',
    pattern: new RegExp(
      `(?:^|[,。;:]|中[,]?|包括|推动|促成|使)${name}(?:等[^,。;]{0,8}?)?(?:都|均|也|先后|相继|正式|已|已经|陆续|签约|去年|今年|近日)*(?:落户|入驻|进驻|落地|投产|开工|签约|落子|加盟|挂牌|上市)`,
      'g',
    ),
    least: 'likely',
    score: 0.65,
    example: ['其中甲木智控、乙木铝业都已落户', '乙木铝业'],
    counterExample: '其中电子信息、现代物流都已落户',
  },
  {
    id: 'owns-share',
    pattern: new RegExp(
      `(?:持有|收购|控股|参股|并购|入股|重组|兼并)了?([\\u4e00-\\u9fa5A-Za-z0-9&·]{2,14}?)(?:的)?(?:\\d|全部|多数|部分|[一二三四五六七八九]成|(?=[,。;]|$))`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['该厂还持有甲木科技35%的股份', '甲木科技'],
    counterExample: '该厂还持有专利35项',
  },
  {
    id: 'kind-and-name',
    pattern:
      /(?:企业|龙头|厂商|供应商|制造商|生产商|巨头|子公司|母公司|客户|(?:运营|承建|投资|建设|实施|中标|设计|施工|合作)(?:方|单位|主体)(?:为|是|:))([\u4e00-\u9fa5A-Za-z0-9&·]{3,10}?)(?=[,。;()]|$)/g,
    least: 'likely',
    score: 0.7,
    example: ['依托现有的车窗企业甲木硅业,', '甲木硅业'],
    counterExample: '依托现有的企业技术装备,',
  },
  {
    id: 'has-works',
    pattern: new RegExp(
      `(?:^|[,。;:、])((?:${country})?[\\u4e00-\\u9fa5A-Za-z&·]{3,10}?)在[^,。;]{2,12}?的?(?:首个|第[一二三四]个|新|唯一|首座|第[一二三四]座)(?:工厂|生产基地|基地|制造基地)`,
      'g',
    ),
    least: 'possible',
    score: 0.65,
    example: ['其中,甲木桩工在青河的首个工厂', '甲木桩工'],
    counterExample: '其中,企业在青河的首个工厂',
  },
];
