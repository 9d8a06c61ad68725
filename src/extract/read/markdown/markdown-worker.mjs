/**
 * Makes HTML of a text in Markdown, in a thread of its own: a few marks many times over keep the library busy for hours.
 * Plain JavaScript, so that it needs no loader.
 *
 * Messages out: the HTML
 */
import { parentPort, workerData } from 'node:worker_threads';
import MarkdownIt from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';

// The plugin: without it CommonMark leaves **甲：**乙 as it is, since Chinese has no blank before a word.
const markdown = new MarkdownIt({ html: true }).use(cjkFriendly);
parentPort.postMessage(markdown.render(workerData), []);
