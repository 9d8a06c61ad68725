import { pinyin } from 'pinyin-pro';

/**
 * Reading of a name in pinyin, without tones, syllables apart; what is not Han stays as it is.
 *
 * @example readingOf('晋中市') // 'jin zhong shi'
 */
export const readingOf = (name: string): string =>
  pinyin(name, { toneType: 'none', nonZh: 'consecutive', type: 'array' }).join(' ').toLowerCase();

/**
 * Every reading of one Han character, without tones, `v` for ü; none for what is not Han.
 *
 * @example readingsOf('绿') // ['lv', 'lu']
 */
export const readingsOf = (character: string): string[] =>
  pinyin(character, { toneType: 'none', multiple: true, type: 'array', nonZh: 'removed' })
    .map((reading) => reading.toLowerCase().replaceAll('ü', 'v'))
    .filter((reading) => reading !== '');
