import { type Facts, factsFormat, type Source, sourceFormat } from '../../src/facts/format.ts';
import { rowsOf, type SourceRows } from '../../src/load/rows.ts';
import { sha256 } from '../../src/text/document.ts';

/** A place in a made-up text; two of the same number are the same place. */
export const place = (number: number): { paragraph: number; start: number; end: number; sha256: string } => ({
  paragraph: number,
  start: number * 10,
  end: number * 10 + 5,
  sha256: sha256(`words ${number}`),
});

const range = { min: 0, max: 1_000_000 };

/** A made-up source that differs only in what the caller says. */
export const madeSource = (id: string, date = '2024'): Source =>
  sourceFormat.parse({
    id,
    title: `Made-up document ${id}`,
    publisher: 'nobody',
    date,
    language: 'zh-Hans',
    file: `${id}.txt`,
    sha256: sha256(id),
    rights: { holder: 'nobody' },
    expect: { entities: range, claims: range, observations: range },
  });

/** Facts with defaults filled in, from the form that people write. */
export const madeFacts = (facts: unknown): Facts => factsFormat.parse(facts);

/** Rows of a made-up document. */
export const madeRows = (id: string, facts: object, date?: string): SourceRows =>
  rowsOf({ source: madeSource(id, date), facts: madeFacts(facts) });
