import { pinyin } from 'pinyin-pro';

/**
 * Reading of a name in pinyin, without tones, syllables apart; what is not Han stays as it is.
 *
 * @example readingOf('晋中市') // 'jin zhong shi'
 */
export const readingOf = (name: string): string =>
  pinyin(name, { toneType: 'none', nonZh: 'consecutive', type: 'array' }).join(' ').toLowerCase();
