import type { Rule } from './rule.ts';

/** What holds from some time holds at least until then, as far as both times are known. */
export const periods: Rule = ({ facts, inFacts }) => {
  facts.claims.forEach(({ validFrom, validTo }, i) => {
    if (validFrom === undefined || validTo === undefined) return;
    const known = Math.min(validFrom.length, validTo.length);
    if (validFrom.slice(0, known) <= validTo.slice(0, known)) return;
    inFacts(
      ['claims', i, 'validTo'],
      'PERIOD_ORDER',
      `it ends (${validTo}) before it begins (${validFrom})`,
      'validFrom is the earlier of the two',
    );
  });
};
