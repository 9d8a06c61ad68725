import { CodePointText, firstIndex } from './code-point-text.ts';
import { type Pointer, type RawText, sha256 } from './document.ts';
import { normalizeLine } from './normalize-line.ts';
import type { ParagraphKind } from './paragraph-rule.ts';

/** A stretch of a text in code points, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of a normalised text: `start` and `end` count there, `raw` in the raw text. */
export interface NormalizedParagraph extends Range {
  /** Line number in the raw text. Paragraphs that only a lone CR or a Unicode line separator parts share one. */
  readonly number: number;
  readonly raw: Range;
  readonly kind: ParagraphKind;
  /** Name of the rule that gave the kind. */
  readonly rule: string;
}

/** Raw code points that each normalised code point stands for. */
export interface OffsetMap {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Quotation marks count as equal in a search, whichever way they open: people type straight ones. */
const straight = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");

/** A raw text in normal form, with the way back to its characters. Made by `normalize`. */
export class NormalizedText {
  private readonly characters: CodePointText;
  private searched: CodePointText | undefined;

  constructor(
    readonly raw: RawText,
    /** Paragraphs that are not empty, one a line. */
    readonly text: string,
    readonly paragraphs: readonly NormalizedParagraph[],
    private readonly map: OffsetMap,
  ) {
    this.characters = new CodePointText(text, map.starts.length);
  }

  /** Length in code points. */
  get length(): number {
    return this.map.starts.length;
  }

  /** The normalised characters from `start` to before `end`. */
  slice(start: number, end: number): string {
    return this.characters.slice(start, end);
  }

  /**
   * The raw span of a normalised one: from the first raw code point of its first character to the last of its last.
   * What was left out in between is inside, pinyin in brackets after the last character is not. An empty span stays
   * empty, before the character at `start`.
   *
   * @example normalize(new RawText('國(guó)家(jiā)')).toRaw(0, 2) // { start: 0, end: 7 }
   */
  toRaw(start: number, end: number): Range {
    const first = Math.max(0, Math.min(start, this.length));
    const last = Math.min(end, this.length);
    const from = this.map.starts[first] ?? this.map.ends[first - 1] ?? 0;
    return { start: from, end: last <= first ? from : (this.map.ends[last - 1] ?? from) };
  }

  /**
   * The least normalised span that holds every character of which some raw code point lies in the raw span; where
   * there is none (a span of pinyin in brackets, say), the empty span before the next character.
   *
   * @example normalize(new RawText('國(guó)家(jiā)')).fromRaw(0, 12) // { start: 0, end: 2 }
   */
  fromRaw(start: number, end: number): Range {
    const { starts, ends } = this.map;
    const first = firstIndex(this.length, (i) => (ends[i] ?? 0) > start);
    const after = firstIndex(this.length, (i) => (starts[i] ?? 0) >= end);
    return { start: first, end: Math.max(first, after) };
  }

  /** The paragraph that holds a normalised code point; undefined at a line end and past the text. */
  paragraphAt(offset: number): NormalizedParagraph | undefined {
    const paragraph =
      this.paragraphs[firstIndex(this.paragraphs.length, (i) => (this.paragraphs[i]?.end ?? 0) > offset)];
    return paragraph !== undefined && paragraph.start <= offset ? paragraph : undefined;
  }

  /**
   * Every place where words stand inside one paragraph once words and text are in normal form, as pointers into the
   * raw text, in order.
   *
   * @example normalize(new RawText('國(guó)家電網')).find('国家')
   * // [{ paragraph: 1, start: 0, end: 7, sha256: '…' }], of the characters 國(guó)家
   */
  find(words: string): Pointer[] {
    const points = Array.from(words);
    const forms = [false, true].map((traditional) => straight(String(normalizeLine(points, 0, traditional))));
    if (forms.includes('') || /\n/.test(words.trim())) return [];
    const places = new Map<string, Range>();
    for (const form of new Set(forms)) {
      for (const place of this.places(form)) places.set(`${place.start} ${place.end}`, place);
    }
    return [...places.values()]
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
      .map((place) => this.pointer(place));
  }

  private places(form: string): Range[] {
    this.searched ??= new CodePointText(straight(this.text), this.length);
    const length = Array.from(form).length;
    const places: Range[] = [];
    for (let at = this.searched.indexOf(form, 0); at >= 0; at = this.searched.indexOf(form, at + 1)) {
      places.push(this.toRaw(at, at + length));
    }
    return places;
  }

  private pointer(place: Range): Pointer {
    const paragraph = this.paragraphAt(this.fromRaw(place.start, place.end).start);
    return { paragraph: paragraph?.number ?? 0, ...place, sha256: sha256(this.raw.slice(place.start, place.end)) };
  }
}
