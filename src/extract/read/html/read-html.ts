import { Parser } from 'htmlparser2';
import type { ArticleContent } from '../article.ts';
import { TextLines } from '../text-lines.ts';
import { unreadable } from '../unreadable.ts';
import { isCell, isLine, isUnread } from './elements.ts';

/** The parser gets a page in pieces, so that it never copies the whole. */
const pieceLength = 64 * 1024;

/** Browsers put no more than 512 elements into one another; the parser takes longer with each that is open. */
const deepest = 4096;

/** Walks through a page once; depths are counts of open elements. */
class PageText {
  readonly lines = new TextLines();
  private title = '';
  private depth = 0;
  private unreadDepth = 0;
  private navigationDepth = 0;
  private preformattedDepth = 0;
  private inTitle = false;

  constructor(
    private readonly file: string,
    private readonly withNavigation: boolean,
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1;
    if (this.depth > deepest)
      throw unreadable(
        this.file,
        `elements nested deeper than ${deepest}`,
        'Open the page in a browser and save its text as .txt.',
      );
    if (name === 'title' && this.title === '' && this.unreadDepth === 0) this.inTitle = true;
    if (this.unreadDepth > 0 || isUnread(name, attributes)) this.unreadDepth += 1;
    if (name === 'nav') this.navigationDepth += 1;
    if (name === 'pre') this.preformattedDepth += 1;
    this.part(name);
  }

  close(name: string): void {
    this.depth -= 1;
    if (name === 'title') this.inTitle = false;
    if (this.unreadDepth > 0) this.unreadDepth -= 1;
    if (name === 'nav') this.navigationDepth -= 1;
    if (name === 'pre') this.preformattedDepth -= 1;
    this.part(name);
  }

  words(text: string): void {
    if (this.inTitle) this.title += text;
    if (this.unreadDepth > 0 || (this.navigationDepth > 0 && !this.withNavigation)) return;
    if (this.preformattedDepth > 0) this.lines.addAsIs(text);
    else this.lines.add(text);
  }

  content(): ArticleContent {
    const title = this.title.replace(/\s+/g, ' ').trim();
    return { text: this.lines.finish(), title: title === '' ? undefined : title, warnings: [] };
  }

  private part(name: string): void {
    if (isLine(name)) this.lines.end();
    else if (isCell(name)) this.lines.add(' ');
  }
}

const walk = (file: string, html: string, withNavigation: boolean): ArticleContent => {
  const page = new PageText(file, withNavigation);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => page.open(name, attributes),
      onclosetag: (name) => page.close(name),
      ontext: (text) => page.words(text),
    },
    { decodeEntities: true },
  );
  for (let at = 0; at < html.length; at += pieceLength) parser.write(html.slice(at, at + pieceLength));
  parser.end();
  return page.content();
};

/**
 * The words of a page as a reader sees them, a paragraph a line: without scripts, styles, hidden elements, the readings
 * over characters and navigation. A page that is nothing but navigation (its `nav` was never closed) keeps it.
 *
 * @throws {LianpuError} ARTICLE_UNREADABLE where elements are nested without end.
 * @example readHtml('a.html', '<title>甲</title><nav>首页</nav><p>甲木公司<script>x()</script>供应车门。</p>').text // '甲木公司供应车门。\n'
 */
export const readHtml = (file: string, html: string): ArticleContent => {
  const content = walk(file, html, false);
  if (content.text !== '') return content;
  const whole = walk(file, html, true);
  return whole.text === '' ? whole : { ...whole, warnings: ['all words stand in the navigation of the page'] };
};
