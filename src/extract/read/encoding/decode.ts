import { isUtf8 } from 'node:buffer';
import { unreadable } from '../unreadable.ts';
import { byLikelihood } from './chinese.ts';
import { declaredEncoding } from './declared.ts';
import { wideEncoding } from './wide.ts';

/** A text and the encoding that its bytes were in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** One character in fifty may be broken, as where a page was cut or two were joined; past that it is another encoding. */
const brokenShare = 1 / 50;

const replacement = 0xfffd;

/** How many UTF-16 units a test holds for; a text may be too long for a list of them. */
const countOf = (text: string, holds: (code: number) => boolean): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (holds(text.charCodeAt(at))) count += 1;
  return count;
};

const strictly = (bytes: Buffer, encoding: string): Decoded | undefined => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, warnings: [] };
  } catch {
    return undefined;
  }
};

const leniently = (bytes: Buffer, encoding: string): Decoded | undefined => {
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = countOf(text, (code) => code === replacement);
  const sound = countOf(text, (code) => code > 0x7f) - broken;
  if (broken > Math.max(1, sound * brokenShare) || sound < broken) return undefined;
  return { text, encoding, warnings: [`${broken} character(s) could not be read as ${encoding} and stand as \uFFFD`] };
};

/** UTF-8 keeps its byte order mark, so that the text is the file, character by character. */
const utf8 = (bytes: Buffer): Decoded | undefined =>
  isUtf8(bytes) ? { text: bytes.toString('utf8'), encoding: 'utf-8', warnings: [] } : undefined;

const marked = (bytes: Buffer): Decoded | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly(bytes, 'utf-16le') ?? leniently(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly(bytes, 'utf-16be') ?? leniently(bytes, 'utf-16be');
  return undefined;
};

const strictOrLenient = (bytes: Buffer, encodings: readonly string[]): Decoded | undefined => {
  for (const read of [strictly, leniently]) {
    for (const encoding of encodings) {
      const decoded = read(bytes, encoding);
      if (decoded !== undefined) return decoded;
    }
  }
  return undefined;
};

/** Tab, line ends, the form feed between pages and the escape belong to texts, the other controls do not. */
const isControl = (code: number): boolean =>
  code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1b) || code === 0x7f;

const refuseBinary = (file: string, text: string): void => {
  if (countOf(text, isControl) > text.length / 100)
    throw unreadable(file, 'binary data, not a text', 'Give the article as .txt, .html, .md, .pdf or .docx.');
};

/**
 * Decodes a text whose encoding nobody says: a byte order mark, else UTF-8 if all bytes are, else what a page declares
 * if it fits, else UTF-16 by its zero bytes, GB18030 or Big5 by the characters in daily use. A few broken bytes are
 * borne with a warning.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE where the bytes are no text, or in none of these.
 * @example decode('a.txt', Buffer.from('c7e0bad3cad0', 'hex')) // { text: '青河市', encoding: 'gb18030', warnings: [] }
 */
export const decode = (file: string, bytes: Buffer): Decoded => {
  const wide = bytes.includes(0) ? wideEncoding(bytes) : undefined;
  const declared = declaredEncoding(bytes);
  const decoded =
    marked(bytes) ??
    (wide === undefined ? utf8(bytes) : strictly(bytes, wide)) ??
    (declared === undefined ? undefined : strictly(bytes, declared)) ??
    leniently(bytes, 'utf-8') ??
    strictOrLenient(bytes, byLikelihood(bytes));
  if (decoded === undefined) {
    refuseBinary(file, bytes.toString('latin1'));
    throw unreadable(file, 'neither UTF-8, UTF-16, GB18030 nor Big5', 'Save it as UTF-8.');
  }
  refuseBinary(file, decoded.text);
  return decoded;
};
