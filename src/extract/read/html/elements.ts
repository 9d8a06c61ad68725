/** Elements whose content no reader of the page sees, or which hold controls and not words. */
const unread: ReadonlySet<string> = new Set([
  'audio',
  'button',
  'canvas',
  'datalist',
  'embed',
  'iframe',
  'math',
  'noscript',
  'object',
  'rp',
  'rt',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
  'video',
]);

/** Elements that begin and end a line of their own. */
const lines: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'br',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);

/** Whether an element begins and ends a line of its own. */
export const isLine = (name: string): boolean => lines.has(name);

/** Whether an element stands in a row of others, so that a blank parts their words. */
export const isCell = (name: string): boolean => name === 'td' || name === 'th' || name === 'option';

const invisible = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the words of an element are left out: scripts, controls, readings over characters, what is hidden. */
export const isUnread = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  unread.has(name) || 'hidden' in attributes || invisible.test(attributes['style'] ?? '');
