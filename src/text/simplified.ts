import { Trie } from 'opencc-js/core';
import { to } from 'opencc-js/preset/t2cn';
import type { MappedLine } from './mapped-line.ts';

/**
 * Characters that Traditional writing uses widely and Simplified writing keeps in some words and names: 乾坤, 苧烯.
 * They change only where the line itself is Traditional.
 */
const sharedCharacters = new Set('乾於昇陞徵釐麽祕濛蒐剋氾吒扞脩劄薹袷谿苧');

/** Words in which Traditional writing puts 著 for 着; elsewhere 著 is the same in both (著名). */
const clingingWords =
  '著力 著重 著手 著眼 著陸 著落 著實 著色 著裝 著急 沉著 執著 膠著 隨著 沿著 朝著 向著 本著 接著 有著 圍繞著 意味著 標誌著 標志著';

type Entry = readonly [from: string, into: string];

/** Forms that Hong Kong and Taiwan write beside those of the dictionary. */
const regionalForms: readonly Entry[] = [
  ['敍', '叙'],
  ['粧', '妆'],
  ['衞', '卫'],
  ['枱', '台'],
  ['糭', '粽'],
];

/** A set of code points, of which those of the Basic Multilingual Plane are looked up by their number. */
class CodePoints {
  private readonly units = new Uint8Array(0x1_0000);
  private readonly others = new Set<string>();

  constructor(points: Iterable<string>) {
    for (const point of points) {
      if (point.length === 1) this.units[point.charCodeAt(0)] = 1;
      else this.others.add(point);
    }
  }

  has(point: string): boolean {
    return point.length === 1 ? this.units[point.charCodeAt(0)] === 1 : this.others.has(point);
  }
}

interface Dictionary {
  /** Simplified character by Traditional one. */
  readonly characters: ReadonlyMap<string, string>;
  readonly traditional: CodePoints;
  readonly simplified: CodePoints;
  readonly phrases: Trie;
  /** Characters that phrases begin with. */
  readonly beginnings: CodePoints;
}

const lengthOf = (text: string): number => Array.from(text).length;

const readDictionary = (): Dictionary => {
  const [phrases = [], characters = []] = (to['cn'] ?? []).flat().map((entries): readonly Entry[] => {
    if (typeof entries !== 'string') return entries;
    return entries.split('|').map((entry): Entry => {
      const [from = '', into = ''] = entry.split(' ');
      return [from, into];
    });
  });
  const byCharacter = new Map(
    [...characters, ...regionalForms].filter(([from, into]) => from !== into && lengthOf(into) === 1),
  );
  const phraseTrie = new Trie();
  const beginnings = new Set<string>();
  const clinging = clingingWords.split(' ').map((word): Entry => [word, word.replace('著', '着')]);
  for (const [from, into] of [...phrases, ...clinging]) {
    // A phrase of another length would be another wording, not another script.
    if (lengthOf(from) !== lengthOf(into)) continue;
    const script = Array.from(into, (point) =>
      sharedCharacters.has(point) ? point : (byCharacter.get(point) ?? point),
    );
    phraseTrie.addWord(from, script.join(''));
    beginnings.add(Array.from(from)[0] ?? '');
  }
  return {
    characters: byCharacter,
    traditional: new CodePoints(byCharacter.keys()),
    simplified: new CodePoints(byCharacter.values()),
    phrases: phraseTrie,
    beginnings: new CodePoints(beginnings),
  };
};

let held: Dictionary | undefined;
const dictionary = (): Dictionary => (held ??= readDictionary());

/** Whether a character is written in Traditional Chinese only. */
export const isTraditionalOnly = (point: string): boolean =>
  dictionary().characters.has(point) && !sharedCharacters.has(point);

/** Whether a line that has Traditional characters has at least as many of them as of Simplified ones. */
const isTraditionalLine = (points: readonly string[], { traditional, simplified }: Dictionary): boolean => {
  let only = 0;
  let others = 0;
  for (const point of points) {
    if (traditional.has(point)) only += sharedCharacters.has(point) ? 0 : 1;
    else if (simplified.has(point)) others++;
  }
  return only > 0 && only >= others;
};

/**
 * Writes the Traditional characters of a line in Simplified ones, in place, one for one. Words that choose between
 * two Simplified characters (乾坤, 乾燥) are told apart in a Traditional line only: one with at least as many
 * Traditional as Simplified forms, or where `traditional` says so.
 *
 * @example '華能' // '华能'
 */
export const simplify = (line: MappedLine, traditional = false): void => {
  const words = dictionary();
  const { points } = line;
  if (!points.some((point) => words.traditional.has(point))) return;
  if (!traditional && !isTraditionalLine(points, words)) {
    points.forEach((point, i) => {
      if (words.traditional.has(point) && !sharedCharacters.has(point))
        points[i] = words.characters.get(point) ?? point;
    });
    return;
  }
  const text = points.join('');
  let unit = 0;
  for (let i = 0; i < points.length; ) {
    const point = points[i] ?? '';
    const match = words.beginnings.has(point) ? words.phrases.matchPrefix(text, unit) : null;
    if (match === null) {
      if (words.traditional.has(point)) points[i] = words.characters.get(point) ?? point;
      i++;
      unit += point.length;
      continue;
    }
    for (const each of match.value) points[i++] = each;
    unit = match.end;
  }
};
