import {
  boundaryCharacters,
  boundaryMarks,
  boundaryWordBefore,
  boundaryWordEnds,
  carriedWords,
  carryingWords,
  protectedWords,
} from '../vocabulary/boundaries.ts';
import { isOneOf } from '../vocabulary/characters.ts';

const protectedByCharacter = new Map<string, string[]>();
for (const word of protectedWords) {
  for (const character of word) {
    if (!boundaryCharacters.has(character)) continue;
    protectedByCharacter.set(character, [...(protectedByCharacter.get(character) ?? []), word]);
  }
}

/** What ends the name of an organisation, so that 和 after it joins: 甲木集团和县城 is no 和县. */
const organisation = /[司团厂院所学]$/;

/** Whether the character at a place is part of a word in which it is no boundary. */
const isProtected = (text: string, at: number): boolean =>
  !organisation.test(text.slice(Math.max(0, at - 1), at)) &&
  (protectedByCharacter.get(text[at] ?? '') ?? []).some((word) => {
    const inside = word.indexOf(text[at] ?? '');
    return text.startsWith(word, at - inside);
  });

/** Whether 有 at a place is the verb: 环节有甲木科技, and not 有色. */
const isVerb = (text: string, at: number): boolean =>
  /[节域业链内中下上里县市区镇面司家还只仅现也就设建共先既旗属园商户品]/.test(text[at - 1] ?? '') &&
  !/[色研限机效关序线源]/.test(text[at + 1] ?? '');

/** 青河市阳和工业新区: one character between a place and 和 is nothing that 和 could join. */
const isInName = (text: string, at: number): boolean =>
  text[at] === '和' && oneAfterPlace.test(text.slice(Math.max(0, at - 2), at));
const oneAfterPlace =
  /^(?:[市县区旗镇乡在于到赴从进入,。;:“]|^)(?![省市县区州镇乡者内外里上中下前后长委人民场政域城级块值直属办局容份志情史])[\u4e00-\u9fa5]$/;

/** Whether 同 at a place is the preposition: 已经同甲木公司签约, and not 同方股份. */
const isTogether = (text: string, at: number): boolean =>
  /(?:[已也还将曾又刚正要拟]|已经|曾经|再次|先后|正在|近日|日前|此前|早就|分别|一直|长期|随后|准备|打算|计划|公司|集团|厂|它)$/.test(
    text.slice(Math.max(0, at - 2), at),
  ) && !/[方济仁德时样]/.test(text[at + 1] ?? '');

const carries = (text: string, at: number): boolean =>
  text[at] === '(' || carryingWords.some((word) => text.startsWith(word, at));

const closing: Readonly<Record<string, string>> = { ')': '(' };

/** Where a bracket inside a name opens, as in 甲木(青河)有限公司; -1 where it is no part of one. */
const openingOf = (text: string, at: number, least: number): number => {
  const open = text.lastIndexOf(closing[text[at] ?? ''] ?? '\0', at);
  return open < least || at - open > 12 ? -1 : open;
};

const counted = /(?:\d+|[一二三四五六七八九十两几数多百千]+)(?:多|余)?(?:家|个|项|座|条|所|名|位|大|批)$/;

/** What a stroke in a unit is followed by: t/d, 吨/年, 立方米/小时. */
const perTime = /^(?:[dha](?![a-zA-Z])|年|天|日|小时)/;

/** Characters that may end a name on its left, by themselves or as the last of a word; no other need be looked at. */
const mayEnd = isOneOf([
  ...boundaryMarks,
  ...boundaryCharacters,
  ...boundaryWordEnds,
  ...Array.from(')有因同家个项座条所名位大批'),
]);

/**
 * Where a name begins that ends at a place: goes left until a mark, a word that cannot be in a name, or `least`.
 * A verb within a name is kept where what follows carries it: 青河建设集团.
 *
 * @example leftEdge('由甲木科技', 5, 0) // 1
 */
export const leftEdge = (text: string, end: number, least: number, most = 30): number => {
  let at = end;
  const first = Math.max(least, end - most);
  while (at > first) {
    if (!mayEnd(text.charCodeAt(at - 1))) {
      at--;
      continue;
    }
    const character = text[at - 1] ?? '';
    if (character === ')') {
      const open = openingOf(text, at - 1, first);
      if (open <= first) break;
      at = open;
      continue;
    }
    if (boundaryMarks.has(character)) break;
    if (character === '有' && isVerb(text, at - 1)) break;
    // 因甲木公司停产: names do not begin a clause with 因.
    if (character === '因' && /^$|[,。;:“]/.test(text[at - 2] ?? '')) break;
    if (character === '同' && isTogether(text, at - 1)) break;
    if (boundaryCharacters.has(character) && !isProtected(text, at - 1) && !isInName(text, at - 1)) break;
    const word = boundaryWordBefore(text, at, first);
    if (word > 0 && !(carriedWords.has(text.slice(at - word, at)) && at - word > first && carries(text, at))) break;
    if (/[家个项座条所名位大批]/.test(character) && counted.test(text.slice(Math.max(first, at - 8), at))) break;
    at--;
  }
  // The unit before a name is cut at its stroke: what is left of 6200t/d is no name.
  const rate = text[at - 1] === '/' ? (perTime.exec(text.slice(at, end))?.[0].length ?? 0) : 0;
  return at + rate;
};
