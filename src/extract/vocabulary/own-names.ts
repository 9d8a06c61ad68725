import { isCoined } from './coined.ts';
import { kindOfGoods } from './firm-forms.ts';
import { isGoods } from './goods.ts';
import { kindsOfGoods } from './kinds-of-goods.ts';
import { remember } from './remember.ts';

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
const kinds: ReadonlySet<string> = new Set(kindsOfGoods);

/** Longest word that may begin within a name and go on after it. */
const context = 4;

/** Whether no word of the language begins within the first characters of a text and goes on after them: 冬小|麦. */
const endsWithoutWord = remember((both) => {
  const [own = '', text = ''] = both.split('|');
  return text.length === own.length || dictionary.segment(text).containing(own.length)?.index === own.length;
});

/**
 * Whether the characters at a place are a name that somebody made up, as firms have them, and neither words of the language
 * nor what goods are like.
 *
 * @example isOwnName('禾岚薄膜', 0, 2) // true
 * @example isOwnName('冬小麦', 0, 2) // false
 */
export const isOwnName = (text: string, at: number, length: number): boolean => {
  const own = text.slice(at, at + length);
  return (
    own.length === length &&
    isCoined(own) &&
    !kinds.has(own) &&
    !kindOfGoods.test(own) &&
    !isGoods(own) &&
    endsWithoutWord(`${own}|${text.slice(at, at + length + context)}`)
  );
};
