import { sha256 } from '../../text/document.ts';
import type { EvidenceFact } from '../format.ts';
import type { Rule } from './rule.ts';

/** Where the raw text is at hand, every pointer meets exactly the characters it was made for. */
export const spans: Rule = ({ facts, source, raw, inFacts, inSource }) => {
  if (raw === undefined) return;
  if (raw.sha256 !== source.sha256) {
    inSource(
      ['sha256'],
      'DOCUMENT_CHANGED',
      `${source.file} has another SHA-256: ${raw.sha256}`,
      'restore the raw text, or read the document anew',
    );
    return;
  }
  const check = (evidence: EvidenceFact, path: readonly PropertyKey[]): void => {
    if (!('paragraph' in evidence)) return;
    const { paragraph, start, end } = evidence;
    const place = raw.paragraph(paragraph);
    if (place === undefined || start < place.start || end > place.end || start >= end) {
      inFacts(
        path,
        'SPAN_MISMATCH',
        `${start}–${end} is not inside paragraph ${paragraph}`,
        'print the pointer anew with `lianpu point`',
      );
    } else if (sha256(raw.slice(start, end)) !== evidence.sha256) {
      inFacts(
        path,
        'SPAN_MISMATCH',
        `the characters ${start}–${end} are not those of the pointer`,
        'print the pointer anew with `lianpu point`',
      );
    }
  };
  for (const kind of ['entities', 'claims', 'observations'] as const) {
    facts[kind].forEach((fact, i) => fact.evidence.forEach((evidence, j) => check(evidence, [kind, i, 'evidence', j])));
  }
};
