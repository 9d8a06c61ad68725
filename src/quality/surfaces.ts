import { normalizeLine } from '../text/normalize-line.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Where given names stand in a text in normal form, overlapping ones included.
 *
 * @example surfaceFinder(['甲厂', '厂'])('在甲厂') // [{ start: 1, end: 3 }, { start: 2, end: 3 }]
 */
export const surfaceFinder = (names: readonly string[]): ((text: string) => Place[]) => {
  const known = new Set(names.map((name) => String(normalizeLine(Array.from(name), 0))).filter((name) => name !== ''));
  const lengths = [...new Set([...known].map((name) => name.length))].toSorted((a, b) => b - a);
  return (text) => {
    const found: Place[] = [];
    for (let start = 0; start < text.length; start++) {
      for (const length of lengths) {
        const end = start + length;
        if (end <= text.length && known.has(text.slice(start, end))) found.push({ start, end });
      }
    }
    return found;
  };
};
