import { labelledShape } from '../../src/extract/draft/labelled-shape.ts';
import { extract } from '../../src/extract/extract.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { RawText } from '../../src/text/document.ts';
import { normalize } from '../../src/text/normalize.ts';

/** What the rules read in a made-up text. */
export const readMadeUp = (text: string): Extraction => extract(normalize(new RawText(text)));

/** The same in the shape of labelled articles. */
export const draftMadeUp = (text: string): ReturnType<typeof labelledShape> => labelledShape(readMadeUp(text));

/** What the rules of one predicate read in a made-up text, each as `subject → object`. */
export const readBy = (text: string, predicate: string): string[] =>
  readMadeUp(text)
    .relations.filter((relation) => relation.predicate === predicate)
    .map(({ subject, object }) => `${subject.name} → ${object.name}`);
