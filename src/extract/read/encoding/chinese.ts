/** The two encodings of old Chinese texts: two bytes a character, and no mark that tells them apart. */
export type ChineseEncoding = 'gb18030' | 'big5';

/** Lead bytes of the rows that hold the characters in daily use, and those of punctuation and full-width letters. */
const dailyRows: Readonly<Record<ChineseEncoding, (lead: number) => boolean>> = {
  gb18030: (lead) => (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3,
  big5: (lead) => lead >= 0xa4 && lead <= 0xc6,
};
/** Big5 has its punctuation in this row, where GB18030 has it too; it counts a half, so that it decides nothing alone. */
const big5Punctuation = 0xa1;
/** Enough to decide; a longer text says nothing else. */
const sampleBytes = 64 * 1024;

/** Which share of the characters of more than one byte are in daily use, if the bytes are in this encoding: 0 to 1. */
const dailyShare = (bytes: Buffer, encoding: ChineseEncoding): number => {
  let characters = 0;
  let daily = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const second = bytes[at + 1] ?? 0;
    characters += 1;
    const fourBytes = encoding === 'gb18030' && second >= 0x30 && second <= 0x39;
    if (!fourBytes && dailyRows[encoding](lead)) daily += 1;
    else if (encoding === 'big5' && lead === big5Punctuation) daily += 0.5;
    at += fourBytes ? 3 : 1;
  }
  return characters === 0 ? 0 : daily / characters;
};

/**
 * The encodings that the bytes may be in, the likelier first: more of its characters are in daily use.
 *
 * @example byLikelihood(Buffer.from('c7e0bad3cad0', 'hex')) // ['gb18030', 'big5']: 青河市
 */
export const byLikelihood = (bytes: Buffer): ChineseEncoding[] => {
  const sample = bytes.subarray(0, sampleBytes);
  return dailyShare(sample, 'big5') > dailyShare(sample, 'gb18030') ? ['big5', 'gb18030'] : ['gb18030', 'big5'];
};
