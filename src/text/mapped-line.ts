/**
 * Characters of one line on their way to normal form, each with the raw code points it stands for.
 * Starts never fall and ends never fall, so that any stretch of the line stands for one stretch of the raw text.
 */
export class MappedLine {
  /** One code point each. */
  readonly points: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  get length(): number {
    return this.points.length;
  }

  push(point: string, start: number, end: number): void {
    this.points.push(point);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Takes over the character of another line at an index. */
  copy(from: MappedLine, index: number): void {
    this.push(from.points[index] ?? '', from.starts[index] ?? 0, from.ends[index] ?? 0);
  }

  /** The first so many characters. */
  beginning(length: number): MappedLine {
    const line = new MappedLine();
    for (let i = 0; i < length; i++) line.copy(this, i);
    return line;
  }

  pop(): void {
    this.points.pop();
    this.starts.pop();
    this.ends.pop();
  }

  toString(): string {
    return this.points.join('');
  }
}
