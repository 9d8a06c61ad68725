import { TextLines } from '../text-lines.ts';

/** What follows from an element for the text around it. Names are without the prefix of their namespace. */
const separators: Readonly<Record<string, string>> = { tab: ' ', tc: ' ', noBreakHyphen: '-', softHyphen: '' };
const lineEnds: ReadonlySet<string> = new Set(['p', 'br', 'cr', 'tr']);
/** Text that was deleted or moved away, drawings' second form for old programs, and the readings over characters. */
const unread: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'rt']);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The words of a part in WordprocessingML from the events of an XML parser, a paragraph a line, the cells of a row of a
 * table in one line. Text as shown with all changes accepted.
 *
 * @example
 * const words = new DocumentText();
 * words.open('w:p'); words.open('w:t'); words.text('甲木公司'); words.close('w:t'); words.close('w:p');
 * words.lines.finish() // '甲木公司\n'
 */
export class DocumentText {
  readonly lines = new TextLines();
  private unreadDepth = 0;
  private textDepth = 0;
  private cellDepth = 0;

  open(qualified: string): void {
    const name = localName(qualified);
    if (this.unreadDepth > 0 || unread.has(name)) this.unreadDepth += 1;
    if (this.unreadDepth > 0) return;
    if (name === 't') this.textDepth += 1;
    else if (name === 'tc') this.cellDepth += 1;
    else this.part(name);
  }

  text(words: string): void {
    if (this.unreadDepth === 0 && this.textDepth > 0) this.lines.add(words);
  }

  close(qualified: string): void {
    if (this.unreadDepth > 0) {
      this.unreadDepth -= 1;
      return;
    }
    const name = localName(qualified);
    if (name === 't') this.textDepth -= 1;
    else if (name === 'tc') this.cellDepth -= 1;
    this.part(name);
  }

  private part(name: string): void {
    if (lineEnds.has(name) && (this.cellDepth === 0 || name === 'tr')) this.lines.end();
    else this.lines.add(separators[name] ?? (lineEnds.has(name) ? ' ' : ''));
  }
}
