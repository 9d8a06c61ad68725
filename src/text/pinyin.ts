import { pinyin } from 'pinyin-pro';
import { singleReading } from './single-reading.ts';

const isPlain = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);

/** The reading where it needs no look at the words: Han with one reading each, and small letters and digits. */
const plainReading = (name: string): string | undefined => {
  let reading = '';
  let isRun = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isPlain(code)) {
      reading += isRun || i === 0 ? name[i] : ` ${name[i]}`;
      isRun = true;
      continue;
    }
    const syllable = singleReading(code);
    if (syllable === '') return undefined;
    const spelt = syllable.replace('v', 'ü');
    reading += i === 0 ? spelt : ` ${spelt}`;
    isRun = false;
  }
  return reading;
};

/**
 * Reading of a name in pinyin, without tones, syllables apart; what is not Han stays as it is.
 *
 * @example readingOf('晋中市') // 'jin zhong shi'
 */
export const readingOf = (name: string): string =>
  plainReading(name) ?? pinyin(name, { toneType: 'none', nonZh: 'consecutive', type: 'array' }).join(' ').toLowerCase();
