import { foldLine } from '../text/fold-line.ts';
import { settleMarks } from '../text/punctuation.ts';
import { isTraditionalOnly, simplify } from '../text/simplified.ts';

/** A blank that has a Han character at its side. */
const blankBesideHan = /(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu;

const firstHan = 0x4e00;
const lastHan = 0x9fff;

let held: Uint8Array | undefined;

/** By code of a common Han character from the first one: 1 where it is Traditional, so that a name with it changes. */
const traditional = (): Uint8Array =>
  (held ??= Uint8Array.from({ length: lastHan - firstHan + 1 }, (_, i) =>
    isTraditionalOnly(String.fromCharCode(firstHan + i)) ? 1 : 0,
  ));

const quotationMark = 0x22;

/** Whether a name is all Simplified characters and ASCII without blanks: most are, and stay as they are. */
const isNormal = (name: string): boolean => {
  const changes = traditional();
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const isHan = code >= firstHan && code <= lastHan;
    if (isHan ? changes[code - firstHan] === 1 : code <= 0x20 || code >= 0x7f || code === quotationMark) return false;
  }
  return true;
};

/**
 * A name in the form that decides whether two rows name one thing: width folded, simplified, trimmed, without blanks
 * beside Han characters. Case and punctuation stay: 1.5mm is not 15mm, and brackets may tell two products apart.
 *
 * @example normalizeName(' 太鋼 不銹 ＴＳ－１ ') // '太钢不锈TS-1'
 */
export const normalizeName = (name: string): string => {
  if (isNormal(name)) return name;
  const line = foldLine(Array.from(name), 0);
  settleMarks(line);
  simplify(line);
  return String(line).replace(blankBesideHan, '');
};
