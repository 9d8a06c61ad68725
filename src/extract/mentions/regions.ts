import { divisionNames, shortName } from '../../facts/division-names.ts';
import { ancestorsOf, type Division } from '../../facts/divisions.ts';
import type { Passage } from '../passages.ts';
import { longestNames } from '../patterns/gazetteer.ts';
import type { NameAt } from '../patterns/places.ts';
import { isPlaceByChance } from '../vocabulary/places-by-chance.ts';
import { remember } from '../vocabulary/remember.ts';
import { townsKnownToAll } from '../vocabulary/towns-known-to-all.ts';
import { words } from '../vocabulary/words.ts';

/** Official names that say too little alone. */
const tooGeneral = new Set(words('城区 矿区 郊区 市辖区 新区 台湾 香港 澳门 台湾省'));

/** Short names of cities that are everyday words too. */
const everydayWords = new Set(words('朝阳 东方 白银 和平 新华 大同 中卫 三沙'));

/** Short names of counties that say too little: only the official name counts. */
const tooCommon = new Set(
  words(
    '新城 东城 西城 城东 城中 城北 城西 城南 城关 桥东 桥西 和平 河东 河西 河北 新华 新市 新民 平安 安定 永定 大通 上街 东港 港口 港北 港南 江北 江南 西湖 东湖 鼓楼 长安 工农 前进 向阳 东风 东山 西山 南山 北山 东方 ' +
      '中山 新区 高新 江东 江西 海港 海东 南海 东海 西海 建设 文化 白云 光明 团结 五河 三江 沙河 清河 东兴 繁荣 振兴 友好 兴隆 太平 中原 华龙 龙华 南湖 矿区 城区 郊区 大兴 通道 中心 开发 公安 广场 丰台 永安 会同 同心 集贤 通化 武功 泰和 安全 中方 中阳 中江 青年 青山 青云 宁国 双城 双流 大化 大方 大关 金山 金湾 金台 石柱 互助 民主 高要 南岸 北碚 沿河 新河 新安 新平 新和 新干 新邵 新野 正定 曲江 龙江 龙泉 罗湖 盐田 德化 绿园 宽城 道外 道里 船山 天桥 历城 长清 市中 市北 市南 山城 山海 铁西 铁东 立山 明山 平山 南票 龙港 连山 银州 清原 海城 灯塔 凌源 建平 北票 长海 振安 元宝 振兴 宽甸 太和 古塔 凌河 义县 黑山 北镇',
  ),
);

/** What follows a short name where it is part of another word. */
const otherWord =
  /^(?:大学|路|街道|道|东路|西路|南路|北路|话|菜|酒|湖|江|银行|证券|世博|奥运|高铁|机场|港口|日报|晚报|电视台)/;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly divisions: readonly Division[];
  /** Whether the name counts by itself here. */
  readonly alone: boolean;
}

/** What a name means in an article. */
interface Meaning {
  /** Whether it is an everyday word too, and the article names the division in full. */
  readonly everyday: boolean;
  /** The division, where the name counts by itself. */
  readonly division: Division | undefined;
  /** The county that the article tells of, where the name does not. */
  readonly county: Division | undefined;
}

/** A division of the article with the stretches that name it. */
export interface RegionFound {
  readonly division: Division;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

let held: ((text: string) => readonly NameAt[]) | undefined;

/** The names of divisions in a text. */
const divisionsIn = (text: string): readonly NameAt[] => {
  held ??= longestNames([...divisionNames().keys()].filter((name) => !tooGeneral.has(name)));
  return held(text);
};

const namesIn = (text: string): Found[] => {
  const found: Found[] = [];
  let next = 0;
  for (const { start, name } of divisionsIn(text)) {
    if (start < next || isPlaceByChance(text, start, name)) continue;
    const divisions = divisionNames().get(name) ?? [];
    const end = start + name.length;
    found.push({ start, end, name, divisions, alone: standsAlone(text, end, name, divisions) });
    // A county's short name may straddle two words, as 中阳 does in 其中阳新; what begins inside it is tried too.
    if (divisions.some((division) => division.name === name || division.level !== 'COUNTY')) next = end;
  }
  return found;
};

/** Whether a name is the official one of a division, or the short one of a province or city that is no everyday word. */
const standsAlone = (text: string, end: number, name: string, divisions: readonly Division[]): boolean => {
  if (divisions.some((division) => division.name === name && name.length > 2)) return true;
  if (everydayWords.has(name) || otherWord.test(text.slice(end, end + 3))) return false;
  return divisions.some(
    ({ level, name: full }) =>
      shortName(full) === name &&
      (level !== 'COUNTY' || (longTown.test(full) && name.length > 2) || townsKnownToAll.has(name)),
  );
};

/** Cities of a county's rank whose short names are no mountain, river or other landmark. */
const longTown = /[^山江河湖海口门峡]市$/;

const levels = ['PROVINCE', 'CITY', 'COUNTY'] as const;

/** Which of the divisions of one name is meant: one that the article places, else the highest. */
const choose = (found: readonly Division[], codes: ReadonlySet<string>): Division | undefined =>
  found
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .find((division) => {
      const above = ancestorsOf(division.code);
      return above.length === 0 || above.some((code) => codes.has(code));
    }) ?? found.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))[0];

/**
 * Every division that the article names: by its official name anywhere, by its short name where it is a province or
 * city, or a county of a city or province that the article names.
 */
export const findRegions = (passages: readonly Passage[]): RegionFound[] => {
  const all = passages.map((passage) => ({ passage, found: namesIn(passage.text) }));
  const codes = new Set<string>();
  const official = new Set<string>();
  const whole = new Set<string>();
  for (const { found } of all) {
    for (const each of found) {
      for (const { code, name } of each.divisions) if (name === each.name) whole.add(code);
      if (!each.alone) continue;
      for (const { code, level, name } of each.divisions) {
        if (level !== 'COUNTY') codes.add(code);
        else if (name === each.name) official.add(code);
      }
    }
  }
  const nearby = (division: Division): boolean =>
    official.has(division.code) || ancestorsOf(division.code).some((code) => codes.has(code) && !code.endsWith('0000'));
  const meaningOf = remember((name): Meaning => {
    const divisions = divisionNames().get(name) ?? [];
    // 大同 is a word of its own, and the city where the article names 大同市.
    const named = everydayWords.has(name) ? divisions.filter(({ code }) => whole.has(code)) : [];
    return {
      everyday: named.length > 0,
      division: choose(named.length > 0 ? named : divisions, codes),
      county: divisions.find((division) => division.level === 'COUNTY' && nearby(division)),
    };
  });
  return all.flatMap(({ passage, found }) => {
    let last = 0;
    return found.flatMap((each): RegionFound[] => {
      const { start, end, name } = each;
      const meaning = meaningOf(name);
      const misread = (): boolean => tooCommon.has(name) || otherWord.test(passage.text.slice(end, end + 3));
      const counts = each.alone || meaning.everyday;
      const division = counts ? meaning.division : misread() ? undefined : meaning.county;
      // Many cities have a 滨海新区; only one of them is a division.
      if (each.name.endsWith('新区') && !ancestorsOf(division?.code ?? '').some((code) => codes.has(code))) return [];
      if (division === undefined || start < last) return [];
      last = end;
      return [{ division, passage, start, end }];
    });
  });
};
