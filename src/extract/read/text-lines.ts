const blank = /[ \t\n\f\r]+/g;

/**
 * Gathers the words of a document into lines, a paragraph a line, as a browser would: white space is one blank, a
 * paragraph without words is none.
 *
 * @example
 * const lines = new TextLines();
 * lines.add('甲木 \n 公司'); lines.end(); lines.end(); lines.add('供应车门');
 * lines.finish() // '甲木 公司\n供应车门\n'
 */
export class TextLines {
  private readonly lines: string[] = [];
  private line: string[] = [];
  /** Characters that were added, so that who adds may stop in time. */
  added = 0;

  /** Words of the open line; white space within them is one blank. */
  add(words: string): void {
    if (words === '') return;
    this.added += words.length;
    this.line.push(words.replace(blank, ' '));
  }

  /** Words of the open line whose line ends stay. */
  addAsIs(words: string): void {
    this.added += words.length;
    const [first = '', ...rest] = words.split(/\r\n?|\n/);
    this.line.push(first);
    for (const line of rest) {
      this.end();
      this.line.push(line);
    }
  }

  /** Ends the open line. */
  end(): void {
    const text = this.line.join('').replace(/ {2,}/g, ' ').trim();
    this.line = [];
    if (text !== '') this.lines.push(text);
  }

  finish(): string {
    this.end();
    return this.lines.length === 0 ? '' : `${this.lines.join('\n')}\n`;
  }
}
