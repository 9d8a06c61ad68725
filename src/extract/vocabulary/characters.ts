/**
 * A test whether a UTF-16 unit is one of some characters of the basic plane: one look into a table, for loops over texts.
 *
 * @example isOneOf(['甲', '乙'])('乙'.charCodeAt(0)) // true
 */
export const isOneOf = (characters: Iterable<string>): ((unit: number) => boolean) => {
  const known = new Uint8Array(0x1_0000);
  for (const character of characters) known[character.charCodeAt(0)] = 1;
  return (unit) => known[unit] === 1;
};
