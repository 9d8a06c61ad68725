import { type Division, divisions } from './divisions.ts';

/** The peoples after whom autonomous divisions are called, without 族. */
export const peoples: readonly string[] =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 普米 塔吉克 怒 鄂温克 保安 裕固 独龙 鄂伦春 阿昌 各'.split(
    ' ',
  );
const people = new RegExp(`(?:(?:${peoples.join('|')})族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|蒙古)$`);
const autonomous = /自治(?:区|州|县|旗)$/;
const ending = /(?:特别行政区|地区|林区|省|市|盟|州|区|县|旗)$/;

const withoutPeoples = (name: string): string => {
  let rest = name;
  for (;;) {
    const shorter = rest.replace(people, '');
    if (shorter === rest || shorter.length < 2) return rest;
    rest = shorter;
  }
};

/**
 * A division's name as people say it: without 省, 市, 县 and the like and without peoples. A name that would be a
 * single character stays whole.
 *
 * @example shortName('晋中市') // '晋中'
 * @example shortName('广西壮族自治区') // '广西'
 * @example shortName('祁县') // '祁县'
 */
export const shortName = (name: string): string => {
  const short = withoutPeoples(name.replace(autonomous.test(name) ? autonomous : ending, ''));
  return short.length < 2 ? name : short;
};

/** What a banner of two wings is called: 科右前旗 is 科尔沁右翼前旗. */
const wing = /^(.)[^左右]*([左右])翼(.)旗$/;

const readNames = (): ReadonlyMap<string, readonly Division[]> => {
  const names = new Map<string, Division[]>();
  for (const division of divisions().values()) {
    for (const name of new Set([division.name, shortName(division.name), division.name.replace(wing, '$1$2$3旗')])) {
      const same = names.get(name);
      if (same === undefined) names.set(name, [division]);
      else same.push(division);
    }
  }
  return names;
};

let held: ReadonlyMap<string, readonly Division[]> | undefined;

/** Every division by its official and its short name; one name may be that of several. */
export const divisionNames = (): ReadonlyMap<string, readonly Division[]> => (held ??= readNames());

/**
 * The divisions of a name, official or short.
 *
 * @example divisionsNamed('晋中').map(({ code }) => code) // ['140700']
 */
export const divisionsNamed = (name: string): readonly Division[] => divisionNames().get(name) ?? [];
