import { pinyin } from 'pinyin-pro';

/**
 * Every reading of one Han character, without tones, `v` for ü; none for what is not Han.
 *
 * @example readingsOf('绿') // ['lv', 'lu']
 */
export const readingsOf = (character: string): string[] =>
  pinyin(character, { toneType: 'none', multiple: true, type: 'array', nonZh: 'removed' })
    .map((reading) => reading.toLowerCase().replaceAll('ü', 'v'))
    .filter((reading) => reading !== '');
