import type { RelationRule } from '../rule.ts';
import { belongingRules } from './belonging.ts';
import { betweenTwoFirmsRules } from './between-two-firms.ts';
import { builtByTwoRules } from './built-by-two.ts';
import { buyerRules } from './buyers.ts';
import { chainRules } from './chains.ts';
import { cooperationRules } from './cooperation.ts';
import { dayToDayRules } from './day-to-day.ts';
import { deliveryRules } from './deliveries.ts';
import { fieldRules } from './fields.ts';
import { founderRules } from './founders.ts';
import { goodsRules } from './goods.ts';
import { goodsOfFirmRules } from './goods-of-firm.ts';
import { goodsToldOfRules } from './goods-told-of.ts';
import { heldTogetherRules } from './held-together.ts';
import { holdingRules } from './holdings.ts';
import { inPlacesRules } from './in-places.ts';
import { inputRules } from './inputs.ts';
import { investmentRules } from './investment.ts';
import { jointWorksRules } from './joint-works.ts';
import { listedHoldingRules } from './listed-holdings.ts';
import { madeUpOfRules } from './made-up-of.ts';
import { makingRules } from './making.ts';
import { makingOfTopicRules } from './making-of-topic.ts';
import { noticeRules } from './notices.ts';
import { offshootRules } from './offshoots.ts';
import { orderRules } from './orders.ts';
import { ownershipRules } from './ownership.ts';
import { partnersOfTopicRules } from './partners-of-topic.ts';
import { placeMakesRules } from './place-makes.ts';
import { placedFirstRules } from './placed-first.ts';
import { placeRules } from './places.ts';
import { portraitRules } from './portraits.ts';
import { sceneRules } from './scenes.ts';
import { seekingRules } from './seeking.ts';
import { seekingFurtherRules } from './seeking-further.ts';
import { seekingInTalkRules } from './seeking-in-talk.ts';
import { serviceRules } from './services.ts';
import { setUpFirmRules } from './set-up-firms.ts';
import { settledRules } from './settled.ts';
import { settlingInRules } from './settling-in.ts';
import { sharesAndStandingRules } from './shares-and-standing.ts';
import { siteRules } from './sites.ts';
import { stakesAndWorksRules } from './stakes-and-works.ts';
import { standingRules } from './standing.ts';
import { supplyRules } from './supply.ts';
import { supplyAtLargeRules } from './supply-at-large.ts';
import { supplyInTalkRules } from './supply-in-talk.ts';
import { supplyOfTopicRules } from './supply-of-topic.ts';
import { surveyedSupplyRules } from './surveyed-supply.ts';
import { takerRules } from './takers.ts';
import { tiesOfTradeRules } from './ties-of-trade.ts';
import { tradesOfTopicRules } from './trades-of-topic.ts';
import { useRules } from './uses.ts';
import { wantedGoodsRules } from './wanted-goods.ts';
import { worksMakeRules } from './works-make.ts';

/** Rules that need one of the same words, so that none of them need be tried on a sentence without. */
interface RuleGroup {
  readonly cue?: RegExp;
  readonly rules: readonly RelationRule[];
}

export const ruleGroups: readonly RuleGroup[] = [
  {
    cue: /[供购卖]|配套|客户|来自|源自|产自|使用|采用|所用|所需|用于|销往|销售|包销|交付|满足|进入|打入|代工|跻身|列入|纳入|原料商|列为|评为|运来|直供|销往|装进|出口/,
    rules: [...supplyRules, ...supplyOfTopicRules, ...surveyedSupplyRules],
  },
  {
    cue: /[股属购系]|[子孙母]公司|旗下|合资|归|收|揽入|加入|并入|加盟|纳入|独资|国有|全资|设立|成立|组建|创办|注册|新设|出资|控制|拥有|持有/,
    rules: [...ownershipRules, ...holdingRules],
  },
  { cue: /股|用|[运经]营|承担|负责|保障|研发|研制|自研|推出|开发|生产|制造/, rules: portraitRules },
  { cue: /[资股]|双方|两家|三方|校企|各方|建/, rules: noticeRules },
  {
    cue: /在|由|依托|立足|走进|来到|产品|供[热暖汽电水气]|蒸汽|热[力源]|污水|物流|仓储|运输|检测|货运|[原主辅燃]料|前驱体|[基主]材/,
    rules: sceneRules,
  },
  {
    cue: /[供购用]|来自|替代|取代|卖给|销|发往|送往|产自|配套|服务/,
    rules: supplyInTalkRules,
  },
  { cue: /股|合资|出资|旗下|下[设辖属]|所属|直属|成员|[子孙]公司|分公司|分支|分厂|事业部|办事处/, rules: founderRules },
  {
    cue: /共|组建|合建|成立|设立|建设|建立|联合|携手|牵手|牵头|发起|伙伴|合作|启用|揭牌|挂牌|投用|投运|签|攻关|研[发制]|开发|[新投承筹兴]建|实施/,
    rules: jointWorksRules,
  },
  { cue: /产|加工|主攻|主打|专攻|重点|主营|专注|聚焦|以|来自|之[乡都]|集散地/, rules: placeMakesRules },
  {
    cue: /订单|定单|大单|合同|定点|交付|运抵|[运发送输供销直]|[卖售]|其余|余下|剩|成|装|搭载|用|供应商|供货|作为|客户|主顾|买家|依[靠赖]|自|从/,
    rules: deliveryRules,
  },
  { cue: /股|旗下|下设|下辖|名下|各|分别|合资|母公司|控股|总公司|实控人|所辖|辖/, rules: listedHoldingRules },
  { cue: /[做产造成制]|新增|主业|主导|产品|自用|外销|卖|销|深耕|首创/, rules: makingOfTopicRules },
  {
    cue: /[里米外]的|[到来赴往落驻回].*[设成组注创开兴办建]|[厂基车产新装项炉分办研服维售总制配展门物仓].*[在到进至于户地落驻]|[租买购拿摘竞接盘]/,
    rules: placedFirstRules,
  },
  { cue: /[把将].*[走下了光完满圆掉去到给往供]|[签达续敲谈定订商约议].*[供采购买要拿提包交送输]/, rules: takerRules },
  {
    cue: /[由是].*[造产做制手的]|出自|产自|来自|用的|装|搭载|配的|回收|提取|提炼|产出|联产|副产/,
    rules: madeUpOfRules,
  },
  { cue: /[引请招拉盼]来|[进过]来|引进|招引|招商|落户|接触|洽谈|磋商|对接|商谈|差|缺|少/, rules: seekingInTalkRules },
  {
    cue: /[料材件体坯]|往[下后前]|向[下后]|[成为出]|[用拿以靠]|[进入从]|下游|用途|用处|去处|离不开|少不了|需要|消耗/,
    rules: inputRules,
  },
  {
    cue: /[以用拿把][^,。;]*[原燃主辅基母]料|用|[引采]|处理|利用|消|拆解|吞下|转化|加工|借助|依托|导入|掌握|推广/,
    rules: useRules,
  },
  { cue: /年产|日产|达产|投产|期|生产|产品|新增|形成/, rules: worksMakeRules },
  {
    cue: /[\uE000-\uF8FF]的|[在把将,]|入驻|落户|进驻|落地|签约|[集聚汇]聚|引|吸引|位于|走[进访]|来到|本地|当地|本土|[我本该全][市县区]/,
    rules: settledRules,
  },
  { cue: /服务|辐射|保障|覆盖|由|链主|为/, rules: serviceRules },
  {
    cue: /[买订定拿要包吃拉提运抢收购]|供|配套|代工|客户|主顾|下家|用户|贴牌|消化|[替帮给除]/,
    rules: buyerRules,
  },
  {
    cue: /订|单子|大单|客户|买家|用户|主顾|采购商|客商|货|供|配套|代工|[送要]|定制|来自|来源|[源出]自|靠|依赖/,
    rules: orderRules,
  },
  {
    cue: /[是为系].*的|[投出独全斥合耗]资|股|搬|迁|转移|落[户脚地]|扎根|[迎引请等招盼]|入驻|进驻|签约|在.*的/,
    rules: setUpFirmRules,
  },
  {
    cue: /[交包发转找请让供用买订要给拿需吃采批进运提签续]|消化|委托|的(?=[,。;”]|$)|有了|换上|客户|主顾|商|配套|代工|技术|研发|人才|业主|[投建承]|单位|厂|车间|仓库|门店|园区/,
    rules: betweenTwoFirmsRules,
  },
  {
    cue: /出资|[增注投]资|领投|跟投|[并划归纳]入|划转|加盟|中标|竞得|承[接建]|[是为系]/,
    rules: sharesAndStandingRules,
  },
  { cue: /一起|共同|联[合盟手]|携手|合作|合伙|合力|协作|一道|伙伴|成果|技术|专利/, rules: partnersOfTopicRules },
  {
    cue: /[做干搞造]|起家|发家|起步|立足|出名|闻名|打天下|闯市场|站稳|原|早|最初|起初|过去|从前|以前|一直|来|长期|之初/,
    rules: tradesOfTopicRules,
  },
  { cue: /[与和同跟共合]|携手|联[合手]|其中|出资/, rules: builtByTwoRules },
  {
    cue: /断|停|减产|检修|货|[要催]料|[送运拉开发交推输].*[车仓产厂料流]|[把将].*[送运拉开推交发输]|门|活|打[工下]|配套|外[包协发]|分包|转包|代工|料款|加工费|标|[集招采]采|采购|[找用靠认买]/,
    rules: dayToDayRules,
  },
  {
    cue: /剥离|[拆分][拆离立]|独立|裂变|孵化|脱胎|源[于自]|出自|诞生|依托|实验室|研|工作站|中心|班|[出派]人|出[钱资]|授权|许可|转让|作价|出技术/,
    rules: offshootRules,
  },
  { cue: /厂|车间|基地|站|仓|处|中心|公司|线|部|店|楼|搬|迁|租|网点|室/, rules: siteRules },
  {
    cue: /招|引[进入来资一]|[没缺差少]|想要|盯|找|[同和与跟].*[谈触洽商]|补|等着|等待|盼|欢迎|诚邀|期待|虚位|吸引|短板|弱项|断点|堵点|洽谈|对接|接触/,
    rules: seekingFurtherRules,
  },
  {
    cue: /客户|主顾|买[家主]|用户|下家|订单|业务|产量|生意|供[应货方]|配套|验厂|认证|验证|选|[看挑相]中|点名|认准|敲定|换[上成]|改用|只认|总装|组装|装配|[装用配][在到进上]|搭载|[隔里米邻着]/,
    rules: supplyAtLargeRules,
  },
  {
    cue: /股|东家|老板|金主|出资|投资|追加|投入|独资|[引招请迎]|落户|入驻|年的|[东南西北腹深角郊]/,
    rules: stakesAndWorksRules,
  },
  {
    cue: /车间|厂|线|起家|起步|[靠凭]|[每一][月天年周]|[卖销]|出口|通过|从|全国|全球|国内|每|出自|产自|来自|[售交]|热销|获/,
    rules: goodsToldOfRules,
  },
  { cue: /[合联共互][办开设搞组写编带享用管派]|结对|能力|产能|[由自]/, rules: heldTogetherRules },
  {
    cue: /在|[建落放摆设选]到|有|汇集|聚起|云集|集中|容纳|走出|涌现|冒出|诞生|[落设选]于/,
    rules: settlingInRules,
  },
  {
    cue: /[招引找补寻求缺差]|没有|尚无|还无|欢迎|诚邀|邀请|盼|期待|物色|征集|对接|弱|不足|短腿|断档|跟不上|滞后|不全|无人做/,
    rules: wantedGoodsRules,
  },
  {
    cue: /产品|[产造制做卖售]出|拳头|主打|核心|招牌|[外出热脱俏]销|下线|组装|自|诞生|一家|转|改行|涉足|进军|跨界|凭|靠|主业|本行|业务|兼|如今|现在|眼下|目前|[把将]|口|占有率|市|俏|抢手|供不应求|卖|[是为系]|上马|[新再]上|上了|[再续兴]建|兴办/,
    rules: goodsOfFirmRules,
  },
  {
    cue: /用|供应商|供货商|配套商|[挤闯杀]|[切嵌融迈]入|[敲叩]开|[跨迈]进|来|[把将]|找|牵手|结缘|求助|请教|在/,
    rules: tiesOfTradeRules,
  },
  { rules: inPlacesRules },
  { rules: placeRules },
  { rules: standingRules },
  { rules: belongingRules },
  { rules: goodsRules },
  { cue: /引进|招引|引入|招商|补|延链|强链|短板|缺|空白|断点|弱项|欢迎|诚邀|期待|盼望|承接/, rules: seekingRules },
  { rules: fieldRules },
  { rules: investmentRules },
  { rules: makingRules },
  { cue: /[签合共]|携手|建立|牵手|协议|达成|商定|约定|议定/, rules: cooperationRules },
  { rules: chainRules },
];

/** Every construction that says a relation. */
export const relationRules: readonly RelationRule[] = ruleGroups.flatMap(({ rules }) => rules);
