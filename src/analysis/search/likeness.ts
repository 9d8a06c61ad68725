/** One way in which a candidate is what was asked for. */
export interface Match {
  /** 0 to 1; 1 only for an equal name. */
  readonly score: number;
  /** What matched, and how, in words. */
  readonly matchedOn: string;
}

/**
 * Scores by sort of match: the least, and how much more there is for a name of which the whole was asked for. Sorts do not
 * overlap, so that an equal name goes before every alias, that before every beginning of a name, and so on.
 */
const bands = {
  name: [1, 0],
  englishName: [0.97, 0],
  alias: [0.96, 0],
  identifier: [0.95, 0],
  identifierPart: [0.94, 0],
  beginning: [0.78, 0.14],
  core: [0.765, 0.01],
  part: [0.64, 0.12],
  words: [0.62, 0.01],
  pinyin: [0.61, 0],
  pinyinBeginning: [0.57, 0.03],
  pinyinPart: [0.53, 0.03],
  initials: [0.52, 0],
  initialsBeginning: [0.48, 0.03],
  initialsPart: [0.45, 0.02],
  samePinyin: [0.44, 0],
  samePinyinPart: [0.41, 0.02],
  oneDiffers: [0.34, 0.06],
  oneDiffersPart: [0.29, 0.04],
  abbreviation: [0.25, 0.03],
  twoDiffer: [0.2, 0.04],
  inWanted: [0.12, 0.07],
  someWords: [0.02, 0.09],
} as const satisfies Record<string, readonly [least: number, more: number]>;

export type Sort = keyof typeof bands;

/** Other names of an entity stand a little behind its name. */
const behind = 0.002;

/**
 * A match of a sort.
 *
 * @param share How much of the name was asked for, 0 to 1.
 * @param other Whether another name than the entity's first matched.
 * @example matchOf('beginning', 'beginning of name 太钢集团', 0.5) // { score: 0.85, matchedOn: 'beginning of name 太钢集团' }
 */
export const matchOf = (sort: Sort, matchedOn: string, share = 0, other = false): Match => {
  const [least, more] = bands[sort];
  // Rounded, so that the same names give the same figure on every machine.
  const score = Math.round((least + more * Math.min(1, share) - (other ? behind : 0)) * 10_000) / 10_000;
  return { score, matchedOn };
};

const lengthOf = (text: string): number => Array.from(text).length;

/** How much of a text a part makes up, 0 to 1. */
export const shareOf = (part: string, whole: string): number => lengthOf(part) / Math.max(1, lengthOf(whole));

/** The best of some matches; the first of equal ones. */
export const bestOf = (matches: readonly (Match | undefined)[]): Match | undefined => {
  let best: Match | undefined;
  for (const match of matches) if (match !== undefined && match.score > (best?.score ?? 0)) best = match;
  return best;
};
