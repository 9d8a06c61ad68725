import type { FirmSlot } from './firm-slot.ts';
import { country, ends, money, name } from './slot-words.ts';

/** Firms by where they are, what they hold and what they are called. */
export const standingSlots: readonly FirmSlot[] = [
  {
    id: 'place-holds-firms',
    pattern: new RegExp(
      `(?:聚集|集聚|汇聚|(?<!重点|拟|将|计划|优先|着力|精准|急需)引进|引育|培育|吸引|集中|拥有|涌现出?|诞生)了?${name}(?:等|(?=[,。;]))`,
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
      `(?:交给|交由|外包给|委托给?|转让给|出租给|出售给)了?([\\u4e00-\\u9fa5A-Za-z0-9&·]{3,10}?)(?=(?:来|去)?(?:加工|制造|生产|代工|开模|打样|试模|喷涂|电镀|组装|打理|运营|(?<!表面)处理|承建|负责|完成|去做|来做|试制|定制)?(?:[,。;]|$))`,
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
      `总部(?:位于|设在|在|坐落于)(?:[\\u4e00-\\u9fa5]{2,8})的([\\u4e00-\\u9fa5A-Za-z0-9&·]{2,10}?)(?=(?:也|已|正|拟|将|在|与|和|是|来|占|持|出资|投资|计划|宣布|主要|专注|今年|去年|此次)|[,。;])`,
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
    pattern: new RegExp(
      `(?:^|[,。;:])${name}(?:这)?(?:[两三四五六七八九十]|\\d+)家(?:企业|公司|单位|厂商|客户|厂家|大厂|用户|车企|供应商|厂|股东|央企|民企)`,
      'g',
    ),
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
      /(?:企业|龙头|厂商|供应商|制造商|生产商|巨头|子公司|母公司|客户|(?:运营|承建|投资|建设|实施|中标|设计|施工|合作)(?:方|单位|主体)(?:为|是|:))(?![来到赴在去前落入])([\u4e00-\u9fa5A-Za-z0-9&·]{3,10}?)(?=[,。;()]|$)/g,
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
