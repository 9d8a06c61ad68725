import { unifyMarks } from './punctuation.ts';

/** What becomes of one code point: nothing, blank space, itself whatever stands near, or other characters. */
export type Fold =
  | { readonly kind: 'DROP' | 'BLANK' | 'KEEP' }
  | { readonly kind: 'INDEX'; readonly output: readonly string[] }
  /** `joins`: composes with, or is ordered among, the characters before it. */
  | { readonly kind: 'FOLD'; readonly joins: boolean; readonly output: readonly string[] };

const invisible = /^[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]$/u;
const joining = /^[\p{M}\u1161-\u1175\u11A8-\u11C2]/u;
const index = /^[²³₀-₉]$/u;
/** Numerals such as ①, ½ and ⁵ beside a digit would read as another number; ™ would read as letters of a name. */
const kept = /^[\p{No}™℠]$/u;

const foldOf = (point: string): Fold => {
  if (invisible.test(point)) return { kind: 'DROP' };
  if (/^\s$/u.test(point)) return { kind: 'BLANK' };
  if (/^\p{Cc}$/u.test(point)) return { kind: 'DROP' };
  // Half of a surrogate pair could join with another half once what stood between them is gone.
  if (/^\p{Cs}$/u.test(point)) return { kind: 'FOLD', joins: false, output: ['\uFFFD'] };
  const nfkc = point.normalize('NFKC');
  if (index.test(point)) return { kind: 'INDEX', output: [nfkc] };
  if (kept.test(point)) return { kind: 'KEEP' };
  return { kind: 'FOLD', joins: joining.test(point.normalize('NFKD')), output: unifyMarks(nfkc) };
};

const plain: Fold = { kind: 'KEEP' };
const known = new Map<string, Fold>();
const mostKnown = 20_000;

/** Whether a code point is a common Han character, `、`, `。` or ASCII that is not blank: it stays as it is. */
export const isPlain = (point: string): boolean => {
  const code = point.charCodeAt(0);
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f) || code === 0x3001 || code === 0x3002;
};

/**
 * What becomes of one code point in normal form, by itself.
 *
 * @example foldCharacter('Ａ') // { kind: 'FOLD', joins: false, output: ['A'] }
 */
export const foldCharacter = (point: string): Fold => {
  if (isPlain(point)) return plain;
  const held = known.get(point);
  if (held !== undefined) return held;
  const fold = foldOf(point);
  if (known.size >= mostKnown) known.clear();
  known.set(point, fold);
  return fold;
};
