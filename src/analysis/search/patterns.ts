// Patterns over whole terms of an index, in Lucene's syntax, and terms of its queries. Their parts come from people, so
// only letters and digits get into a pattern, and nothing into a query that is not quoted or within a pattern.

/**
 * A text to the letter, whatever stands in it.
 *
 * @example quoted('a "b"') // '"a \\"b\\""'
 */
export const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;

const notLetter = /[^\p{L}\p{N}]/u;

/**
 * A pattern for one letter or digit, large or small.
 *
 * @example anyCase('t') // '[tT]'
 */
const anyCase = (letter: string): string => {
  if (notLetter.test(letter)) throw new Error(`“${letter}” is no letter`);
  const forms = [...new Set([letter, letter.toUpperCase()])].filter((form) => Array.from(form).length === 1);
  return forms.length === 1 ? letter : `[${forms.join('')}]`;
};

/** A pattern for a word of letters and digits, large or small. */
export const wordPattern = (word: string): string => Array.from(word, anyCase).join('');

/** A pattern for words in their order, with a mark or two between them. */
export const wordsPattern = (words: readonly string[]): string => words.map(wordPattern).join('.{0,2}');

/** Readings are in small letters. */
const letterPattern = (letter: string): string => (letter === 'v' ? '[vü]' : letter);

/**
 * A pattern for the reading of letters, wherever its syllables end.
 *
 * @param letters Small letters, `v` for ü.
 * @example readingPattern('tai') // 't ?a ?i'
 */
export const readingPattern = (letters: string): string => Array.from(letters, letterPattern).join(' ?');

/**
 * A pattern for syllables that begin with these letters.
 *
 * @example initialsPattern('tg') // 't[^ ]* g[^ ]*'
 */
export const initialsPattern = (letters: string): string =>
  Array.from(letters, (letter) => `${letterPattern(letter)}[^ ]*`).join(' ');

/**
 * A pattern for a name that holds these characters in their order, with anything between them.
 *
 * @example abbreviationPattern('中石化') // '.*中.*石.*化.*'
 */
export const abbreviationPattern = (text: string): string => `.*${Array.from(text, anyCase).join('.*')}.*`;

/**
 * A pattern for a name that holds a text with one character wrong, missing or too many.
 *
 * @example oneDiffersPattern('山西大钢') // '.*(西大钢|山.{0,2}大钢|山西.{0,2}钢|山西大).*'
 */
export const oneDiffersPattern = (text: string): string => {
  const letters = Array.from(text, anyCase);
  const ways = letters.map((_, i) => {
    const [before, after] = [letters.slice(0, i).join(''), letters.slice(i + 1).join('')];
    return before === '' || after === '' ? `${before}${after}` : `${before}.{0,2}${after}`;
  });
  return `.*(${ways.join('|')}).*`;
};

/**
 * A pattern for an identifier of any scheme by its value, or by what stands before its first full stop.
 *
 * @example identifierPattern('000825') // '([^:]+:)?000825(\\..*)?'
 */
export const identifierPattern = (value: string): string =>
  `([^:]+:)?${Array.from(value, (each) => (notLetter.test(each) ? `\\${each}` : anyCase(each))).join('')}(\\..*)?`;
