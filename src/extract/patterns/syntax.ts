import { type AST, RegExpParser } from '@eslint-community/regexpp';

/**
 * To read the words of patterns takes longer than to try all of them everywhere in texts of so many characters: a single page
 * is sooner done without.
 */
export const worthwhile = 20_000;

/** The alternatives of a pattern as a syntax tree; none where upper and lower case are one, of which words tell nothing. */
export const alternativesOf = ({
  source,
  flags,
  ignoreCase,
  unicode,
}: RegExp): readonly AST.Alternative[] | undefined =>
  ignoreCase
    ? undefined
    : new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets: flags.includes('v') })
        .alternatives;
