import { foldCharacter, isPlain } from './fold-character.ts';
import { MappedLine } from './mapped-line.ts';
import { unifyMarks } from './punctuation.ts';

/** Most marks normalised together with their base: NFKC takes quadratic time over more (Unicode's stream-safe limit). */
const mostMarks = 30;

/** A number written with full-width digits continues with exactly three after its thousands comma. */
const wideThousands = /^[０-９]{3}(?![０-９])/u;

class Folding {
  readonly out = new MappedLine();
  private blankStart = -1;
  private blankEnd = -1;
  private blankPart = false;
  private indexed = false;

  constructor(
    private readonly points: readonly string[],
    private readonly offsets: readonly number[],
  ) {}

  run(): MappedLine {
    for (let i = 0; i < this.points.length; ) {
      const point = this.points[i] ?? '';
      const next = this.points[i + 1];
      if (isPlain(point) && (next === undefined || isPlain(next))) {
        const start = this.offsets[i++] ?? 0;
        this.emit(point, start, start + 1);
      } else i = this.take(i);
    }
    return this.out;
  }

  /** Takes the character at an index with the marks that join it; gives the index after them. */
  private take(i: number): number {
    const point = this.points[i] ?? '';
    const fold = foldCharacter(point);
    const start = this.offsets[i] ?? 0;
    if (fold.kind === 'BLANK') this.blank(start, start + 1, false);
    else if (fold.kind === 'INDEX') this.index(point, fold.output, start);
    else if (fold.kind === 'KEEP' && !isPlain(point)) this.emit(point, start, start + 1);
    else if (point === '，' && this.separatesNumbers(i)) {
      this.emit(',', start, start + 1);
      this.blank(start, start + 1, true);
    } else {
      const end = this.clusterEnd(i);
      if (end > i + 1) this.cluster(i, end);
      else if (fold.kind === 'FOLD') for (const each of fold.output) this.emit(each, start, start + 1);
      else this.emit(point, start, start + 1);
      return end;
    }
    return i + 1;
  }

  private clusterEnd(i: number): number {
    let end = i + 1;
    for (; end < this.points.length && end - i <= mostMarks; end++) {
      const next = foldCharacter(this.points[end] ?? '');
      if (next.kind !== 'FOLD' || !next.joins) break;
    }
    return end;
  }

  private cluster(from: number, to: number): void {
    const points = this.points.slice(from, to);
    const output = unifyMarks(points.join('').normalize('NFKC'));
    const offset = (i: number): number => this.offsets[i] ?? 0;
    if (output.length === points.length && output.every((point, i) => point === points[i])) {
      output.forEach((point, i) => this.emit(point, offset(from + i), offset(from + i) + 1));
    } else {
      for (const point of output) this.emit(point, offset(from), offset(to - 1) + 1);
    }
  }

  /** ² and ₂ are digits after a Latin letter (m², CO₂) and stay as they are elsewhere (10²). */
  private index(point: string, output: readonly string[], start: number): void {
    const follows = this.blankStart < 0 && (this.indexed || /^[A-Za-z]$/.test(this.out.points.at(-1) ?? ''));
    for (const each of follows ? output : [point]) this.emit(each, start, start + 1);
    this.indexed = follows;
  }

  private separatesNumbers(i: number): boolean {
    if (this.blankStart >= 0 || !/^[0-9]$/.test(this.out.points.at(-1) ?? '')) return false;
    if (!/^\p{Nd}$/u.test(this.points[i + 1] ?? '')) return false;
    const thousands =
      /^[０-９]$/u.test(this.points[i - 1] ?? '') && wideThousands.test(this.points.slice(i + 1, i + 5).join(''));
    return !thousands;
  }

  /** Blank space to come, unless the line ends. `part`: of a character that makes others too (¨), which no run may overlap. */
  private blank(start: number, end: number, part: boolean): void {
    const first = this.blankStart < 0;
    if (!first && (part || this.blankPart)) return;
    if (first) this.blankStart = start;
    this.blankPart = part;
    this.blankEnd = end;
  }

  private emit(point: string, start: number, end: number): void {
    if (point === ' ') {
      this.blank(start, end, true);
      return;
    }
    if (this.blankStart >= 0 && this.out.length > 0) this.out.push(' ', this.blankStart, this.blankEnd);
    this.blankStart = -1;
    this.indexed = false;
    this.out.push(point, start, end);
  }
}

const isBlank = (point: string | undefined): boolean => point !== undefined && foldCharacter(point).kind === 'BLANK';

/** What one character becomes that stays one whatever stands beside it; `before` is what the one before became. */
const aloneBecomes = (point: string, before = ''): string | undefined => {
  if (isPlain(point)) return point;
  if (point === '，' && before >= '0' && before <= '9') return undefined;
  const fold = foldCharacter(point);
  if (fold.kind === 'KEEP') return point;
  if (fold.kind !== 'FOLD' || fold.joins || fold.output.length !== 1) return undefined;
  const [one] = fold.output;
  return one === ' ' ? undefined : one;
};

/** The line where every character between the blanks around it stays one by itself, as in most lines. */
const foldEach = (points: readonly string[], offset: number): MappedLine | undefined => {
  let start = 0;
  while (isBlank(points[start])) start++;
  let end = points.length;
  while (end > start && isBlank(points[end - 1])) end--;
  const out = new MappedLine();
  let before: string | undefined;
  for (let i = start; i < end; i++) {
    before = aloneBecomes(points[i] ?? '', before);
    if (before === undefined) return undefined;
    out.push(before, offset + i, offset + i + 1);
  }
  return out;
};

/**
 * A line in NFKC with invisible characters gone, blank space collapsed and trimmed, and punctuation of one form.
 * `offset` is the raw offset of the line's first code point.
 *
 * @example String(foldLine(Array.from('Ａ\u200B１\u3000 ，㎏'), 0)) // 'A1 ,kg'
 */
export const foldLine = (points: readonly string[], offset: number): MappedLine => {
  const each = foldEach(points, offset);
  if (each !== undefined) return each;
  const visible: string[] = [];
  const offsets: number[] = [];
  points.forEach((point, i) => {
    if (foldCharacter(point).kind === 'DROP') return;
    visible.push(point);
    offsets.push(offset + i);
  });
  return new Folding(visible, offsets).run();
};
