/** Lists of small numbers, each known by its own number, side by side in memory: they are gone through for every text. */
export class Lists {
  private readonly starts: Int32Array;
  private readonly items: Uint16Array;

  /** @param lists Numbers below 65,536. */
  constructor(lists: readonly (readonly number[])[]) {
    this.starts = new Int32Array(lists.length + 1);
    for (const [i, { length }] of lists.entries()) this.starts[i + 1] = this.from(i) + length;
    this.items = Uint16Array.from(lists.flat());
  }

  /** Where a list begins; it ends where the next one begins. */
  from(list: number): number {
    return this.starts[list] as number;
  }

  /** The number at a place between the beginning and the end of a list. */
  at(place: number): number {
    return this.items[place] as number;
  }
}
