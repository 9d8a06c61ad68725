import type { Passage } from '../passages.ts';

/** Where the firms of an article stand, looked up once: an article may name tens of thousands. */
export interface FirmsStanding {
  /** Whether two names stand apart in one sentence, so that they are two firms. */
  readonly besideEachOther: (a: string, b: string) => boolean;
  /** Whether the article calls it somebody's subsidiary. */
  readonly isSubsidiary: (name: string) => boolean;
}

const subsidiary = '子公司';
/** No name is longer. */
const longestName = 60;

const afterSubsidiary = (text: string): readonly string[] =>
  text
    .split(subsidiary)
    .slice(1)
    .map((rest) => rest.slice(0, longestName));

/**
 * @example firmsStanding(passages).besideEachOther('甲木集团有限公司', '甲木集团') // true for 甲木集团有限公司与甲木集团签约
 */
export const firmsStanding = (passages: readonly Passage[]): FirmsStanding => {
  const sentencesOf = new Map<string, Set<object>>();
  for (const { mentions, sentences } of passages) {
    for (const { type, text, start, end } of mentions) {
      const sentence = type === 'Company' && sentences.find((each) => start >= each.start && end <= each.end);
      if (!sentence) continue;
      const known = sentencesOf.get(text);
      if (known === undefined) sentencesOf.set(text, new Set([sentence]));
      else known.add(sentence);
    }
  }
  const rests = passages.flatMap(({ text }) => afterSubsidiary(text));
  return {
    besideEachOther: (a, b) => {
      const there = sentencesOf.get(a);
      return there !== undefined && [...(sentencesOf.get(b) ?? [])].some((sentence) => there.has(sentence));
    },
    isSubsidiary: (name) => rests.some((rest) => rest.startsWith(name)),
  };
};
