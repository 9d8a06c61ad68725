import { claimId, observationId } from '../ids.ts';
import type { Rule } from './rule.ts';

/** A source says how many facts it has: fewer or more means that something was lost or doubled. */
export const counts: Rule = ({ facts, source, inSource }) => {
  for (const kind of ['entities', 'claims', 'observations'] as const) {
    const { min, max } = source.expect[kind];
    const found = facts[kind].length;
    if (found < min || found > max) {
      inSource(
        ['expect', kind],
        'COUNT_RANGE',
        `${found} ${kind}, expected ${min} to ${max}`,
        'correct the facts, or the range if it is meant',
      );
    }
  }
};

/** The same fact twice is one fact with more evidence. */
export const distinctFacts: Rule = ({ facts, inFacts }) => {
  const seen = new Map<string, number>();
  const check = (id: string, kind: 'claims' | 'observations', i: number): void => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else inFacts([kind, i], 'FACT_DUPLICATE', `says the same as ${kind}.${first}`, 'join them and give both evidences');
  };
  facts.claims.forEach((claim, i) => check(claimId(claim), 'claims', i));
  facts.observations.forEach((observation, i) => check(observationId(observation), 'observations', i));
};

/** The folder names the source. */
export const sourceId: Rule = ({ folder, source, inSource }) => {
  if (source.id !== folder)
    inSource(['id'], 'SOURCE_ID', `"${source.id}" lies in the folder "${folder}"`, 'give both the same name');
};
