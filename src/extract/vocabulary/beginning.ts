/** The two characters at a place as one number: a key that costs no string, for a look at every place of a text. */
export const beginningAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Names by the two characters from a place of theirs on, the longest first. */
const byTwo = (names: Iterable<string>, from: (name: string) => number): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
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
export const byBeginning = (names: Iterable<string>): ReadonlyMap<number, readonly string[]> => byTwo(names, () => 0);

/** Names by their last two characters, the longest first; those of one character are left out. */
export const byEnd = (names: Iterable<string>): ReadonlyMap<number, readonly string[]> =>
  byTwo(names, ({ length }) => length - 2);
