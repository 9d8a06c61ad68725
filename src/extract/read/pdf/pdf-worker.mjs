/**
 * Reads the words of a PDF in a thread of its own, because a small file may ask for any amount of time and memory: who
 * started the thread ends it. Plain JavaScript, so that it needs no loader.
 *
 * Messages in:  anything: the next page, please
 * Messages out: {title, pages} first | {items} of the next page, none after the last | {failed} why it cannot be read
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const say = (message) => parentPort.postMessage(message, []);

const itemsOf = async (page) => {
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.map(({ str, transform, width, height, hasEOL }) => ({
    text: str,
    x: transform[4],
    y: transform[5],
    width,
    height,
    endsLine: hasEOL,
  }));
};

try {
  const document = await getDocument({
    data: workerData.pdf,
    // Chinese PDFs name their encodings and keep them outside of the file.
    cMapUrl: join(library, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(library, 'standard_fonts/'),
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  const { info } = await document.getMetadata();
  let number = 0;
  const answerPage = async () => {
    number += 1;
    try {
      say({ items: number > document.numPages ? [] : await itemsOf(await document.getPage(number)) });
    } catch (error) {
      say({ failed: error.message, page: number });
    }
  };
  parentPort.on('message', () => void answerPage());
  say({ title: String(info?.Title ?? ''), pages: document.numPages });
} catch (error) {
  say({ failed: error.message, password: error.name === 'PasswordException' });
}
