import type { Question } from './question.ts';
import { chokepoints } from './questions/chokepoints.ts';
import { compareRegions } from './questions/compare-regions.ts';
import { disruption } from './questions/disruption.ts';
import { gaps } from './questions/gaps.ts';
import { paths } from './questions/paths.ts';
import { search } from './questions/search.ts';
import { supplyChain } from './questions/supply-chain.ts';
import { timeline } from './questions/timeline.ts';

/** Every question that `lianpu ask` knows. */
export const questions: readonly Question[] = [
  search,
  supplyChain,
  paths,
  disruption,
  chokepoints,
  gaps,
  compareRegions,
  timeline,
];
