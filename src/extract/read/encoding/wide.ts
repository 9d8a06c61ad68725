const sampleBytes = 64 * 1024;
const enough = 0.9;

/** Share of the characters that a Chinese or Latin text holds. */
const plausibleShare = (text: string): number => {
  const plausible = text.match(/[\t\n\r\u0020-\u007e\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return text.length === 0 ? 0 : plausible / text.length;
};

/**
 * The byte order of a text in UTF-16 without byte order mark; undefined where it is no such text. A text without any
 * zero byte (no blank, line feed, letter or digit) is not taken for one.
 *
 * @example wideEncoding(Buffer.from('青河\n', 'utf16le')) // 'utf-16le'
 */
export const wideEncoding = (bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined => {
  const sample = bytes.subarray(0, Math.min(sampleBytes, bytes.length - (bytes.length % 2)));
  if (bytes.length % 2 !== 0 || !sample.includes(0)) return undefined;
  return (['utf-16le', 'utf-16be'] as const).find(
    (encoding) => plausibleShare(new TextDecoder(encoding).decode(sample)) >= enough,
  );
};
