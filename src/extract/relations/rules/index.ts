import type { RelationRule } from '../rule.ts';
import { chainRules } from './chains.ts';
import { cooperationRules } from './cooperation.ts';
import { fieldRules } from './fields.ts';
import { holdingRules } from './holdings.ts';
import { investmentRules } from './investment.ts';
import { makingRules } from './making.ts';
import { ownershipRules } from './ownership.ts';
import { placeRules } from './places.ts';
import { seekingRules } from './seeking.ts';
import { supplyRules } from './supply.ts';
import { supplyOfTopicRules } from './supply-of-topic.ts';

/** Every construction that says a relation. */
export const relationRules: readonly RelationRule[] = [
  ...supplyRules,
  ...supplyOfTopicRules,
  ...ownershipRules,
  ...holdingRules,
  ...placeRules,
  ...seekingRules,
  ...fieldRules,
  ...investmentRules,
  ...makingRules,
  ...cooperationRules,
  ...chainRules,
];
