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
import { fundingRules } from './funding.ts';
import { goodsRules } from './goods.ts';
import { goodsOfFirmRules } from './goods-of-firm.ts';
import { goodsThatLeadRules } from './goods-that-lead.ts';
import { goodsToldOfRules } from './goods-told-of.ts';
import { heldTogetherRules } from './held-together.ts';
import { holdingRules } from './holdings.ts';
import { inPlacesRules } from './in-places.ts';
import { inputRules } from './inputs.ts';
import { investmentRules } from './investment.ts';
import { joinedFirmRules } from './joined-firms.ts';
import { jointWorksRules } from './joint-works.ts';
import { listedHoldingRules } from './listed-holdings.ts';
import { madeUpOfRules } from './made-up-of.ts';
import { makingRules } from './making.ts';
import { makingAtLargeRules } from './making-at-large.ts';
import { makingFrameRules } from './making-frames.ts';
import { makingInTalkRules } from './making-in-talk.ts';
import { makingOfTopicRules } from './making-of-topic.ts';
import { noticeRules } from './notices.ts';
import { offshootRules } from './offshoots.ts';
import { orderRules } from './orders.ts';
import { ownershipRules } from './ownership.ts';
import { partnersOfTopicRules } from './partners-of-topic.ts';
import { placeMakesRules } from './place-makes.ts';
import { placedAtLargeRules } from './placed-at-large.ts';
import { placedFirstRules } from './placed-first.ts';
import { placeRules } from './places.ts';
import { portraitRules } from './portraits.ts';
import { putUpInRules } from './put-up-in.ts';
import { sceneRules } from './scenes.ts';
import { seekingRules } from './seeking.ts';
import { seekingAtLargeRules } from './seeking-at-large.ts';
import { seekingConstructionRules } from './seeking-constructions.ts';
import { seekingFrameRules } from './seeking-frames.ts';
import { seekingFurtherRules } from './seeking-further.ts';
import { seekingInTalkRules } from './seeking-in-talk.ts';
import { seekingSuchRules } from './seeking-such.ts';
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
import { supplyEitherWayRules } from './supply-either-way.ts';
import { supplyFrameRules } from './supply-frames.ts';
import { supplyInTalkRules } from './supply-in-talk.ts';
import { supplyOfTopicRules } from './supply-of-topic.ts';
import { supplyToldOfRules } from './supply-told-of.ts';
import { surveyedSupplyRules } from './surveyed-supply.ts';
import { takerRules } from './takers.ts';
import { tiesOfTradeRules } from './ties-of-trade.ts';
import { tradesOfTopicRules } from './trades-of-topic.ts';
import { undertakingRules } from './undertakings.ts';
import { useRules } from './uses.ts';
import { wantedGoodsRules } from './wanted-goods.ts';
import { worksMakeRules } from './works-make.ts';

/** Every construction that says a relation; of rules that read the same one equally surely, the first counts. */
export const relationRules: readonly RelationRule[] = [
  ...supplyRules,
  ...supplyOfTopicRules,
  ...surveyedSupplyRules,
  ...ownershipRules,
  ...holdingRules,
  ...portraitRules,
  ...joinedFirmRules,
  ...noticeRules,
  ...sceneRules,
  ...supplyInTalkRules,
  ...founderRules,
  ...jointWorksRules,
  ...placeMakesRules,
  ...deliveryRules,
  ...listedHoldingRules,
  ...makingOfTopicRules,
  ...placedFirstRules,
  ...takerRules,
  ...madeUpOfRules,
  ...seekingInTalkRules,
  ...inputRules,
  ...useRules,
  ...worksMakeRules,
  ...settledRules,
  ...serviceRules,
  ...buyerRules,
  ...orderRules,
  ...setUpFirmRules,
  ...betweenTwoFirmsRules,
  ...sharesAndStandingRules,
  ...partnersOfTopicRules,
  ...tradesOfTopicRules,
  ...builtByTwoRules,
  ...dayToDayRules,
  ...offshootRules,
  ...siteRules,
  ...seekingFurtherRules,
  ...seekingSuchRules,
  ...seekingFrameRules,
  ...supplyAtLargeRules,
  ...supplyEitherWayRules,
  ...supplyFrameRules,
  ...stakesAndWorksRules,
  ...goodsToldOfRules,
  ...goodsThatLeadRules,
  ...heldTogetherRules,
  ...settlingInRules,
  ...wantedGoodsRules,
  ...goodsOfFirmRules,
  ...tiesOfTradeRules,
  ...inPlacesRules,
  ...placeRules,
  ...standingRules,
  ...belongingRules,
  ...goodsRules,
  ...makingAtLargeRules,
  ...makingFrameRules,
  ...supplyToldOfRules,
  ...placedAtLargeRules,
  ...putUpInRules,
  ...fundingRules,
  ...undertakingRules,
  ...seekingRules,
  ...seekingConstructionRules,
  ...seekingAtLargeRules,
  ...fieldRules,
  ...investmentRules,
  ...makingRules,
  ...makingInTalkRules,
  ...cooperationRules,
  ...chainRules,
];
