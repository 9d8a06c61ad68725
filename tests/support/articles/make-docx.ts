import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of one run. */
export const docxParagraph = (words: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escape(words)}</w:t></w:r></w:p>`;

/** The XML of a document with this body. */
export const docxBody = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;

/**
 * The bytes of a DOCX file with these parts.
 *
 * @example makeDocx({ 'word/document.xml': docxBody(docxParagraph('甲木公司供应车门。')) })
 */
export const makeDocx = (parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level }));
