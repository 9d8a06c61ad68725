/** The two characters at a place as one number: a key that costs no string, for a look at every place of a text. */
export const beginningAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

/** Names by their first two characters, the longest first; shorter ones have no place here. */
export const byBeginning = (names: Iterable<string>): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const name of [...names].toSorted((a, b) => b.length - a.length)) {
    const key = beginningAt(name, 0);
    const others = found.get(key);
    if (others === undefined) found.set(key, [name]);
    else others.push(name);
  }
  return found;
};
