/** A number from 0 to 1 that follows from two others; the same on every machine. */
export const chance = (n: number, salt: number): number => {
  let mixed = Math.imul(n + 1, 0x9e_37_79_b1) ^ Math.imul(salt + 1, 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c_1b_3c_6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x29_7a_2d_39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
};

const characters =
  '安宝昌晨成川达德东方丰福光广国海和恒红宏华辉汇佳建江金锦京晶景久聚凯康科坤兰乐利联隆茂美明能宁鹏平启强泉荣瑞润森盛';

/** A word of four characters that no other number below 57⁴ (ten million) has. */
export const word = (n: number): string => {
  const base = characters.length;
  let left = (n * 7_919) % base ** 4;
  let text = '';
  for (let i = 0; i < 4; i += 1) {
    text += characters[left % base];
    left = Math.floor(left / base);
  }
  return text;
};

/** Where the words of each type begin, so that no two types share one. */
export const words = { company: 100_000, product: 3_000_000, city: 6_000_000, chain: 7_000_000, stage: 8_000_000 };

/** The word by which a made-up company is found. @example companyWord(0).length // 4 */
export const companyWord = (n: number): string => word(words.company + n);
