/** A text addressed by code points; plain indexing where no character lies outside the Basic Multilingual Plane. */
export class CodePointText {
  /** UTF-16 offset of each code point and of the end; absent where the two counts agree. */
  private readonly units: Uint32Array | undefined;

  /** `length` is the number of code points of the text. */
  constructor(
    readonly text: string,
    readonly length: number,
  ) {
    if (text.length === length) return;
    this.units = new Uint32Array(length + 1);
    let unit = 0;
    let point = 0;
    for (const each of text) {
      this.units[point++] = unit;
      unit += each.length;
    }
    this.units[point] = unit;
  }

  /** The characters from `start` to before `end`. */
  slice(start: number, end: number): string {
    return this.text.slice(this.unitAt(start), this.unitAt(end));
  }

  /** Where a string stands, from a code point on; -1 where it does not. */
  indexOf(wanted: string, from: number): number {
    const unit = this.text.indexOf(wanted, this.unitAt(from));
    if (unit < 0 || this.units === undefined) return unit;
    return firstIndex(this.length, (point) => this.unitAt(point) >= unit);
  }

  private unitAt(point: number): number {
    return this.units === undefined ? point : (this.units[Math.min(point, this.length)] ?? 0);
  }
}

/**
 * The first of the numbers from 0 to before `length` for which a test holds that holds for all after it, else `length`.
 *
 * @example firstIndex(10, (n) => n * n > 20) // 5
 */
export const firstIndex = (length: number, holds: (index: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};
