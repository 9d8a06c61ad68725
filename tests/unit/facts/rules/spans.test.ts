import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../src/text/document.ts';
import { checkFiles, sourceWith } from '../../../support/fact-files.ts';

const raw = '甲供乙\n\n𠮷造车\n';
const source = sourceWith('sha256', `sha256: ${sha256(raw)}`);
const pointer = (paragraph: number, start: number, end: number, words: string) =>
  `{ paragraph: ${paragraph}, start: ${start}, end: ${end}, sha256: ${sha256(words)} }`;
const entity = (evidence: string) =>
  `entities:\n  - { id: company-a, type: Company, name: 甲, evidence: [${evidence}] }`;

describe('pointers where the raw text is at hand', () => {
  it('meet the characters they were made for, counted in code points', () => {
    const facts = entity(`${pointer(1, 0, 3, '甲供乙')}, ${pointer(3, 5, 6, '𠮷')}, ${pointer(3, 6, 8, '造车')}`);
    expect(checkFiles({ source, facts, raw }).seen).toEqual([]);
  });

  it.each([
    ['other characters', pointer(1, 0, 1, '乙')],
    ['another paragraph', pointer(3, 0, 1, '甲')],
    ['a blank line', pointer(2, 4, 5, '\n')],
    ['a line past the end', pointer(9, 0, 1, '甲')],
    ['across the end of the line', pointer(1, 2, 4, '乙\n')],
    ['nothing', pointer(1, 1, 1, '')],
    ['backwards', pointer(1, 2, 1, '供')],
  ])('that meet %s are refused at their own place', (_, wrong) => {
    const facts = entity(`${pointer(1, 0, 1, '甲')}, «${wrong}`);
    const { seen, line, column } = checkFiles({ source, facts, raw });
    expect(seen).toEqual([['facts.yml', 'SPAN_MISMATCH', line, column]]);
  });

  it('of claims and observations are verified too', () => {
    const wrong = pointer(1, 0, 1, '乙');
    const facts = `${entity(pointer(1, 0, 1, '甲'))}
  - { id: park-a, type: Park, name: 丙, evidence: [${pointer(1, 2, 3, '乙')}] }
claims:
  - { subject: company-a, predicate: LOCATED_IN, object: park-a, evidence: [${wrong}] }
observations:
  - { entity: company-a, metric: people, value: 9, unit: 人, evidence: [${wrong}] }`;
    const { seen } = checkFiles({ source, facts, raw });
    expect(seen.map(([, code, line]) => [code, line])).toEqual([
      ['SPAN_MISMATCH', 5],
      ['SPAN_MISMATCH', 7],
    ]);
  });

  it('are not compared with a text that changed: that is one problem, in source.yml', () => {
    const { seen, line, column } = checkFiles({
      source: sourceWith('sha256', `sha256: «${sha256('another text')}`),
      facts: entity(pointer(1, 0, 1, '乙')),
      raw,
    });
    expect(seen).toEqual([['source.yml', 'DOCUMENT_CHANGED', line, column]]);
  });

  it('to rows of a table are left to the table', () => {
    const facts = entity(`{ rowFrom: 1, rowTo: 2, sha256: ${sha256('table')} }`);
    expect(checkFiles({ source, facts, raw }).seen).toEqual([]);
  });

  it('are taken as they are where the raw text is elsewhere', () => {
    expect(checkFiles({ source, facts: entity(pointer(9, 90, 91, '乙')) }).seen).toEqual([]);
  });
});
