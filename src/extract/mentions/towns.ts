import { peoples } from '../../facts/division-names.ts';
import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { anyOf } from '../vocabulary/words.ts';
import type { Mention } from './mention.ts';
import type { RegionFound } from './regions.ts';

/** 位于甲木镇: a town that the article places nowhere. */
const townAfterVerb = /(?:位于|坐落于|坐落在|地处|落户|落户于|落户在)([\u4e00-\u9fa5]{2,3}(?:镇|街道|乡))/g;

/** A town where a clause begins or after a preposition; 小镇, 乡镇 and 各镇 name none. */
const townAlone =
  /(?:^|[,。;:、“”\s]|[在到至从由自往]|走进|来到|走访|搬进|毗邻|紧邻|[镇乡道](?:和|与|及)|调整到|搬迁到)((?![全该本各我两几多一二三四五首特重是有于为和与及在到将从由经离距向了其每乘沿])[\u4e00-\u9fa5]{1,2}[^小乡城村集名强古重各大个镇老家返下回故本\s\p{P}](?:镇|街道|乡))(?![级企村乡域长])/gu;

/** 甲木回族乡, 甲木满族镇: no other word ends so. */
const townOfPeople = new RegExp(
  `(?:^|[,。;:、“”\\s的在到至从由自往于]|来到|走进|搬到)((?![全该本各我两几多一二三四五首特重是有于为和与及在到将从由])[\\u4e00-\\u9fa5]{1,3}(?:(?:${anyOf(peoples)})族)+(?:民族)?[乡镇])`,
  'g',
);
/** 甲木苏木: a township of the steppe. */
const sumu = /(?:[,。;:、“”\s的在到至从由自往于旗]|^)([\u4e00-\u9fa5]{2,5}?苏木)(?!达|所|长|政府)/g;

/** Areas of a county's rank that the list of divisions leaves out: they are run by committees or forestry bureaus. */
const committees = /(大柴旦|冷湖|加格达奇)(?![镇河湖县])/g;

const townsIn = ruleMatches([townAfterVerb, townAlone, committees, townOfPeople, sumu], (pattern) => pattern);

/** Towns that stand alone. */
export const findLoneTowns = ({ text }: Passage): Mention[] =>
  townsIn(text).map(([, match]): Mention => {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    return { type: 'Region', start, end: start + name.length, text: name, rule: 'town-alone', score: 0.7 };
  });

/** 湖北重镇, 青河名镇: what kind of town somewhere is. */
const noTown = /^(?:[重古集城老新大名强]|\S{0,2}小)镇$|^[城水下老]乡$/;

/** Towns and villages that stand right after a division: 青河县甲木镇. */
export const findTowns = (passage: Passage, regions: readonly RegionFound[]): Mention[] =>
  regions.flatMap(({ end }): Mention[] => {
    const match = /^[\u4e00-\u9fa5]{1,4}?(?:族乡|族镇|镇|乡|街道)(?!经济|振兴|企|级|村)/.exec(
      passage.text.slice(end, end + 8),
    );
    if (
      match === null ||
      regions.some((other) => other.start >= end && other.start < end + match[0].length - 1) ||
      /[、的和与及等]/.test(match[0]) ||
      match[0].length < 2 ||
      noTown.test(match[0])
    )
      return [];
    return [
      {
        type: 'Region',
        start: end,
        end: end + match[0].length,
        text: match[0],
        rule: 'town-after-division',
        score: 0.8,
      },
    ];
  });
