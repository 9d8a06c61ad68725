import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';

/** What a text may be about over several sentences, and what figures may be of. */
export const bearers: ReadonlySet<string> = new Set([
  'Company',
  'Project',
  'Park',
  'Region',
  'Facility',
  'Platform',
  'University',
  'ResearchInstitute',
  'IndustryChain',
]);

/** Marks and numbers of items: ★, 1., (一), 【龙头企业】. */
const item =
  /^(?:[★☆●○■□◆◇▲△▶►·•*-]|—{1,2}|\d{1,2}[.、)]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]、|【[^】]{0,12}】|\s)*$/;
const goesOn = /^(?:\([^)]*\))?(?::|——)(?!“)/;
const standsAlone = /^(?:\([^)]*\))?。$/;

/**
 * The name that heads an item, so that the sentences after it are about it: ★甲木公司:主营车门; 1.甲木产业园。在建。
 */
export const headingOf = ({ text, mentions }: Passage, { start, end }: Range): Mention | undefined => {
  const first = mentions.find((each) => each.start >= start && each.entity !== undefined);
  if (first === undefined || first.end > end || first.type === 'Region' || !bearers.has(first.type)) return undefined;
  const marks = text.slice(start, first.start);
  const ahead = text.slice(first.end, end);
  if (!item.test(marks)) return undefined;
  return goesOn.test(ahead) || (marks !== '' && standsAlone.test(ahead)) ? first : undefined;
};
