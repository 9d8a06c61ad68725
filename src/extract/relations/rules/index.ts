import type { RelationRule } from '../rule.ts';
import { chainRules } from './chains.ts';
import { cooperationRules } from './cooperation.ts';
import { investmentRules } from './investment.ts';
import { makingRules } from './making.ts';
import { supplyRules } from './supply.ts';

/** Every construction that says a relation. */
export const relationRules: readonly RelationRule[] = [
  ...supplyRules,
  ...investmentRules,
  ...makingRules,
  ...cooperationRules,
  ...chainRules,
];
