/** The two characters at a place as one number: a key that costs no string, for a look at every place of a text. */
export const beginningAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);
