/** The two characters at a place as one number: a key that costs no string, for a look at every place of a text. */
export const beginningAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const sizeOfFilter = 1 << 14;

/** Values by two characters as `beginningAt` gives them. At most places of a text there is none, which costs no look into a map. */
export class ByTwo<Value> {
  private readonly values = new Map<number, Value>();
  private readonly filter = new Uint8Array(sizeOfFilter);

  get(two: number): Value | undefined {
    return this.filter[placeInFilter(two)] === 1 ? this.values.get(two) : undefined;
  }

  set(two: number, value: Value): void {
    this.filter[placeInFilter(two)] = 1;
    this.values.set(two, value);
  }
}

const placeInFilter = (two: number): number => (Math.imul(two >>> 16, 0x9e35) ^ two) & (sizeOfFilter - 1);

/** Names by the two characters from a place of theirs on, the longest first. */
const byTwo = (names: Iterable<string>, from: (name: string) => number): ByTwo<readonly string[]> => {
  const found = new ByTwo<string[]>();
  const longer = [...names].filter(({ length }) => length > 1);
  for (const name of longer.toSorted((a, b) => b.length - a.length)) {
    const key = beginningAt(name, from(name));
    const others = found.get(key);
    if (others === undefined) found.set(key, [name]);
    else others.push(name);
  }
  return found;
};

/** Names by their first two characters, the longest first; those of one character are left out. */
export const byBeginning = (names: Iterable<string>): ByTwo<readonly string[]> => byTwo(names, () => 0);

/** Names by their last two characters, the longest first; those of one character are left out. */
export const byEnd = (names: Iterable<string>): ByTwo<readonly string[]> => byTwo(names, ({ length }) => length - 2);
