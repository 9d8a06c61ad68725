/** One printed line: its words at so many points from the left and from the bottom. */
export interface PrintedLine {
  readonly words: string;
  readonly x?: number;
  readonly y: number;
}

const utf16 = (words: string): string => Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase();

const contentOf = (lines: readonly PrintedLine[]): string =>
  lines.map(({ words, x = 72, y }) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${utf16(words)}> Tj ET`).join('\n');

/**
 * A PDF with Chinese words in a font that is not in the file and an encoding that the reader has to know, as Chinese
 * programs write them; 12 points a character.
 *
 * @param extra More entries of the trailer, such as `/Encrypt`.
 */
export const makePdf = (
  pages: readonly (readonly PrintedLine[])[],
  { title, extra = '' }: { title?: string; extra?: string } = {},
): Buffer => {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /Ascent 880 /Descent -120 /CapHeight 880 /ItalicAngle 0 /StemV 80 /FontBBox [0 -120 1000 880] >> >>',
    `<< ${title === undefined ? '' : `/Title <FEFF${utf16(title)}>`} >>`,
    ...pages.flatMap((lines, i) => {
      const content = contentOf(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R ${extra} >>`;
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
};
