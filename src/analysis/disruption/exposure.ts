/** One source by which something is hit: a supplier of a product, an input, or what a maker makes. */
export interface Part {
  /** What the share is of; null where it is not stated, or no share is known. */
  readonly base: string | null;
  /** The share that depends on what fails, 0 to 1; null where it is not known. */
  readonly value: number | null;
  /** How the value comes about, or why there is none. */
  readonly words: string;
}

/** How much depends on what fails. */
export interface Exposure {
  readonly exposure: number | null;
  readonly reason: string;
  /** What is known by what it is of, if nothing is unknown: the way on is multiplied with it. */
  readonly known: ReadonlyMap<string, { readonly value: number; readonly words: string }>;
}

/** Products of decimal fractions come out as people write them: 0.285, not 0.28499999999999998. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const mostNamed = 5;

const enumerate = (words: readonly string[]): string =>
  words.length <= mostNamed
    ? words.join('; ')
    : `${words.slice(0, mostNamed).join('; ')}; and ${words.length - mostNamed} more`;

interface Sum {
  readonly base: string | null;
  value: number;
  readonly words: string[];
}

/** Shares of one thing from several sources add up; what a share is of, where nobody says it, is nothing that two share. */
const sumsOf = (parts: readonly Part[]): Sum[] => {
  const sums: Sum[] = [];
  for (const { base, value, words } of parts) {
    if (value === null) continue;
    const same = base === null ? undefined : sums.find((sum) => sum.base === base);
    if (same === undefined) sums.push({ base, value, words: [words] });
    else {
      same.value = Math.min(1, same.value + value);
      same.words.push(words);
    }
  }
  return sums;
};

const inWords = ({ words, value }: Sum): string =>
  words.length === 1
    ? (words[0] ?? '')
    : `${words.slice(0, mostNamed).join(' + ')}${words.length > mostNamed ? ' + …' : ''} = ${tidy(value)}`;

const wholeOf = (base: string | null, name: string): string => {
  if (base === null) return '; what it is a share of is not stated';
  return base === name ? '' : `; what share of ${name} as a whole that is, is not known`;
};

/**
 * The exposure of something by all by which it is hit. A number only where every share is known and all are of the same
 * thing: they are added, to at most 1. Shares of different things are listed and not added, since 0.95 of a muffler's steel
 * and 0.3 of a door's glass say nothing of the car.
 *
 * @param name Name of what is hit.
 * @example exposureOf('乙厂', [{ base: '消声器', value: 0.95, words: '0.95 of 消声器 from 甲厂' }]).reason
 * // '0.95 of 消声器 from 甲厂; what share of 乙厂 as a whole that is, is not known'
 */
export const exposureOf = (name: string, parts: readonly Part[]): Exposure => {
  const sums = sumsOf(parts);
  const unknown = parts.filter(({ value }) => value === null).map(({ words }) => words);
  const known = new Map(
    sums.flatMap((sum) =>
      sum.base === null || unknown.length > 0
        ? []
        : [[sum.base, { value: tidy(sum.value), words: inWords(sum) }] as const],
    ),
  );
  const [only] = sums;
  if (only !== undefined && sums.length === 1 && unknown.length === 0) {
    return { exposure: tidy(only.value), reason: `${inWords(only)}${wholeOf(only.base, name)}`, known };
  }
  const difference = sums.length > 1 ? ['these are shares of different things, which are not added'] : [];
  return { exposure: null, reason: enumerate([...sums.map(inWords), ...difference, ...unknown]), known };
};
