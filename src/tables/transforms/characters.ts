import { MappedLine } from '../../text/mapped-line.ts';
import { simplify as simplifyLine } from '../../text/simplified.ts';
import { plainText } from './transform.ts';

export const trim = plainText(
  'Takes blanks away at both ends',
  { written: 'trim', before: ' 太钢 ', after: '太钢' },
  (text) => text.trim(),
);

export const stripSpaces = plainText(
  'Takes every blank away',
  { written: 'stripSpaces', before: '太 钢', after: '太钢' },
  (text) => text.replaceAll(/\s/gu, ''),
);

export const lower = plainText(
  'Makes letters small',
  { written: 'lower', before: '600169.SH', after: '600169.sh' },
  (text) => text.toLowerCase(),
);

export const upper = plainText(
  'Makes letters capital',
  { written: 'upper', before: '600169.sh', after: '600169.SH' },
  (text) => text.toUpperCase(),
);

export const halfWidth = plainText(
  'Writes full-width letters, digits and marks in half width',
  { written: 'halfWidth', before: '６００１６９．ＳＨ', after: '600169.SH' },
  (text) =>
    text
      .replaceAll(/[\uff01-\uff5e]/g, (point) => String.fromCharCode(point.charCodeAt(0) - 0xfee0))
      .replaceAll('\u3000', ' '),
);

export const simplify = plainText(
  'Writes Traditional characters in Simplified ones; names are simplified without it',
  { written: 'simplify', before: '不鏽鋼', after: '不锈钢' },
  (text) => {
    const line = new MappedLine();
    Array.from(text).forEach((point, i) => line.push(point, i, i + 1));
    simplifyLine(line);
    return String(line);
  },
);
