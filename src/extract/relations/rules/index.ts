import type { RelationRule } from '../rule.ts';
import { belongingRules } from './belonging.ts';
import { chainRules } from './chains.ts';
import { cooperationRules } from './cooperation.ts';
import { fieldRules } from './fields.ts';
import { goodsRules } from './goods.ts';
import { holdingRules } from './holdings.ts';
import { investmentRules } from './investment.ts';
import { makingRules } from './making.ts';
import { noticeRules } from './notices.ts';
import { ownershipRules } from './ownership.ts';
import { placeRules } from './places.ts';
import { portraitRules } from './portraits.ts';
import { sceneRules } from './scenes.ts';
import { seekingRules } from './seeking.ts';
import { standingRules } from './standing.ts';
import { supplyRules } from './supply.ts';
import { supplyOfTopicRules } from './supply-of-topic.ts';
import { surveyedSupplyRules } from './surveyed-supply.ts';

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
  { rules: placeRules },
  { rules: standingRules },
  { rules: belongingRules },
  { rules: goodsRules },
  { cue: /引进|招引|引入|招商|补齐|补链/, rules: seekingRules },
  { rules: fieldRules },
  { rules: investmentRules },
  { rules: makingRules },
  { cue: /[签合共]|携手|建立|牵手|协议|达成|商定|约定|议定/, rules: cooperationRules },
  { rules: chainRules },
];

/** Every construction that says a relation. */
export const relationRules: readonly RelationRule[] = ruleGroups.flatMap(({ rules }) => rules);
