/** Pages declare their encoding within the first bytes; browsers look no further either. */
const declarationBytes = 2048;
const declaration = /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]*?\bencoding\s*=\s*["']([\w-]+)/i;

/**
 * The encoding that a page declares, by its label of the Encoding Standard; undefined where it declares none that exists.
 *
 * @example declaredEncoding(Buffer.from('<meta charset="gb2312">')) // 'gbk'
 */
export const declaredEncoding = (bytes: Buffer): string | undefined => {
  const [, meta, xml] = declaration.exec(bytes.toString('latin1', 0, declarationBytes)) ?? [];
  const label = meta ?? xml;
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};
