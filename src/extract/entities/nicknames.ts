import type { Passage } from '../passages.ts';

const nickname = /^\((?:以下|下文|下)?(?:简称|合称|统称|称)(?:为|:)?[“"]?([\u4e00-\u9fa5A-Za-z]{2,10})[”"]?\)/;

/**
 * The short names that an article itself gives to firms, each with the name it stands for.
 *
 * @example nicknamesIn(passages) // 甲木青河车门有限公司(以下简称“青车公司”): '青车公司' → '甲木青河车门有限公司'
 */
export const nicknamesIn = (passages: readonly Passage[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { text, mentions } of passages) {
    for (const { type, end, text: name } of mentions) {
      if (type !== 'Company' || text[end] !== '(') continue;
      const short = nickname.exec(text.slice(end, end + 24))?.[1];
      if (short !== undefined && !found.has(short)) found.set(short, name);
    }
  }
  return found;
};
