import { type Document, visit } from 'yaml';

/** A number that people and programs may read as another one. */
export interface DoubtfulNumber {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

const doubtOf = (source: string, value: number): Pick<DoubtfulNumber, 'message' | 'hint'> | undefined => {
  if (/^[-+]?0[\dox]/.test(source)) {
    return {
      message: `${source} may be read as more than one number`,
      hint: `write ${value}, or "${source}" for a text`,
    };
  }
  if (/^-?\d+$/.test(source) && !Number.isSafeInteger(value) && String(value) !== source) {
    return {
      message: `${source} has more digits than a number keeps: it would be ${value}`,
      hint: 'write it with a larger unit, such as 亿元, or in quotes for a text',
    };
  }
  return undefined;
};

/**
 * Numbers of a YAML file that would become others than somebody meant: octal in one version of YAML and decimal in the next, or
 * of so many digits beyond 2⁵³ that neighbours become one.
 *
 * @example doubtfulNumbers(parseDocument('value: 010')) // [{ offset: 7, message: '010 may be read as …', hint: 'write 10, …' }]
 */
export const doubtfulNumbers = (document: Document.Parsed): DoubtfulNumber[] => {
  const found: DoubtfulNumber[] = [];
  visit(document, {
    Scalar: (_, { value, source, range }) => {
      const doubt = typeof value === 'number' && source !== undefined ? doubtOf(source, value) : undefined;
      if (doubt !== undefined) found.push({ offset: range?.[0] ?? 0, ...doubt });
    },
  });
  return found;
};
