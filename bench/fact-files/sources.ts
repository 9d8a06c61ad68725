import { stringify } from 'yaml';
import { type CheckedSource, requireChecked } from '../../src/facts/check.ts';
import { readSourceTexts } from '../../src/facts/source-files.ts';
import { sha256 } from '../../src/text/document.ts';
import { madeRows, type PlainRow } from '../facts/rows.ts';

/** A source as its two files and its raw text have it. */
interface MadeTexts {
  readonly source: string;
  readonly facts: string;
  readonly text: string;
}

const sentenceOf = ({ subjectName, objectName }: PlainRow): string => `${subjectName}用于${objectName}。`;

const entity = (id: string, name: string, evidence: object): object => ({
  id,
  type: 'Product',
  name,
  evidence: [evidence],
});

const exactly = (count: number): object => ({ min: count, max: count });

/** Each row a paragraph, and the evidence of the claim that it states and of what it names first. */
const textsOf = (rows: readonly PlainRow[], number: number): MadeTexts => {
  const sentences = rows.map(sentenceOf);
  const entities = new Map<string, object>();
  const claims: object[] = [];
  let start = 0;
  for (const [i, { subject, subjectName, object, objectName }] of rows.entries()) {
    const sentence = sentences[i] ?? '';
    // Made of characters that are one code unit each.
    const end = start + sentence.length;
    const evidence = { paragraph: i + 1, start, end, sha256: sha256(sentence) };
    if (!entities.has(subject)) entities.set(subject, entity(subject, subjectName, evidence));
    if (!entities.has(object)) entities.set(object, entity(object, objectName, evidence));
    claims.push({ subject, predicate: 'INPUT_TO', object, evidence: [evidence] });
    start = end + 1;
  }
  const text = sentences.join('\n');
  const id = `bench-${number}`;
  const source = {
    id,
    title: id,
    publisher: 'bench',
    date: '2024',
    language: 'zh-Hans',
    file: `${id}.txt`,
    sha256: sha256(text),
    rights: { holder: 'bench', quote: 0 },
    expect: { entities: exactly(entities.size), claims: exactly(claims.length), observations: exactly(0) },
  };
  return {
    source: stringify(source),
    facts: stringify({ entities: [...entities.values()], claims }, { aliasDuplicateObjects: false }),
    text,
  };
};

/**
 * Fact files of made-up articles as somebody would have written them.
 *
 * @example madeTexts(100_000, 1_000).length // 100
 */
export const madeTexts = (claims: number, perFile: number): MadeTexts[] => {
  const rows = madeRows(claims);
  return Array.from({ length: Math.ceil(claims / perFile) }, (_, i) =>
    textsOf(rows.slice(i * perFile, (i + 1) * perFile), i + 1),
  );
};

/** Reads and checks them with every span held against its text. */
export const checkedTexts = (texts: readonly MadeTexts[]): CheckedSource[] =>
  texts.map((each) => requireChecked(readSourceTexts(each, 'loaders', undefined)));
