import { idsOf, plainFact } from '../facts/draft/fact.ts';
import type { Candidate, Draft, DraftFact } from '../facts/draft/format.ts';
import type { EvidenceFact } from '../facts/format.ts';
import type { RawText } from '../text/document.ts';
import { factAt } from './decide.ts';
import { candidateAt, type Item } from './items.ts';
import { type Quotation, quote } from './quotation.ts';

/** How a piece of text stands out. */
export type Mark = (text: string) => string;

/** How the lines of a review look: plain, or for a terminal. */
export interface Look {
  /** The words that a fact rests on. */
  readonly words: Mark;
  /** What a fact says. */
  readonly strong: Mark;
  /** What stands beside. */
  readonly faint: Mark;
}

export const plainLook: Look = { words: (text) => `【${text}】`, strong: (text) => text, faint: (text) => text };

/** Quotations of one fact that are shown; the rest are counted. */
const mostQuotations = 3;

const nameOf = (draft: Draft, id: string): string => {
  const name = draft.entities.find((entity) => entity.id === id)?.name;
  return name === undefined ? id : `${name} (${id})`;
};

/** A text without control characters, which would move the terminal's cursor. */
export const visible = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');

/** What a fact says, on one line. */
export const saying = (draft: Draft, fact: DraftFact): string => {
  const name = (id: string): string => nameOf(draft, id);
  if ('type' in fact) return visible(`${fact.type} ${fact.name} (${fact.id})`);
  if ('subject' in fact) return visible(`${name(fact.subject)} ${fact.predicate} ${name(fact.object)}`);
  const { entity, metric, comparator, value, valueMax, unit } = fact;
  const range = valueMax === undefined ? '' : `–${valueMax}`;
  return visible(`${name(entity)} ${metric} ${comparator} ${value}${range} ${unit}`);
};

const said: ReadonlySet<string> = new Set(
  'type name id subject predicate object entity metric comparator value valueMax unit evidence'.split(' '),
);

const valueText = (draft: Draft, key: string, value: unknown): string => {
  if (key === 'product' && typeof value === 'string') return nameOf(draft, value);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

/** Every field that the line of what it says leaves out. */
const furtherFields = (draft: Draft, fact: DraftFact): string =>
  visible(
    Object.entries(plainFact(fact))
      .filter(([key, value]) => !said.has(key) && value !== undefined)
      .map(([key, value]) => `${key}: ${valueText(draft, key, value)}`)
      .join('   '),
  );

const quotationLine = ({ paragraph, before, words, after, cut }: Quotation, look: Look): string => {
  const [start, end] = cut.map((is) => (is ? '…' : ''));
  return `${look.faint(`line ${paragraph}:`)} ${start}${visible(before)}${look.words(visible(words))}${visible(after)}${end}`;
};

const quotationLines = (raw: RawText | undefined, evidence: readonly EvidenceFact[], look: Look): string[] => {
  if (raw === undefined) return ['the raw text is not at hand'];
  const shown = evidence.slice(0, mostQuotations).map((place) => {
    const quotation = quote(raw, place);
    return quotation === undefined ? 'evidence that the raw text does not have' : quotationLine(quotation, look);
  });
  const rest = evidence.length - shown.length;
  return rest > 0 ? [...shown, look.faint(`and ${rest} more place(s)`)] : shown;
};

const draftedLines = ({ drafted }: DraftFact): string[] => {
  if (drafted === undefined) return ['written by hand'];
  const also = drafted.alsoBy === undefined ? '' : `, also by ${drafted.alsoBy.join(', ')}`;
  const reasons = drafted.reasons.length === 0 ? [] : [`because ${drafted.reasons.join('; ')}`];
  return [`score ${drafted.score}   rule ${drafted.rule}${also}   key ${drafted.key}`, ...reasons].map(visible);
};

const reviewLines = (draft: Draft, fact: DraftFact): string[] => {
  const { review, rejected } = fact;
  if (review === undefined) return rejected === undefined ? [] : [`rejected by hand: ${rejected}`];
  const { decision, by, at, why, original } = review;
  const line = `${decision} by ${by} at ${at}${why === undefined ? '' : `: ${why}`}`;
  if (original === undefined) return [visible(line)];
  return [
    line,
    `drafted as ${saying(draft, original as DraftFact)}   ${furtherFields(draft, original as DraftFact)}`,
  ].map(visible);
};

/** What stands against accepting a fact alone: entities that it speaks of and that are no facts. */
const endLines = (draft: Draft, fact: DraftFact): string[] =>
  draft.entities.flatMap((entity) => {
    if (entity.accepted || !idsOf(fact).includes(entity.id)) return [];
    const state = entity.review?.decision === 'REJECTED' ? 'was rejected' : 'is not accepted yet';
    return [visible(`rests on ${nameOf(draft, entity.id)}, which ${state}`)];
  });

const factLines = (draft: Draft, fact: DraftFact, raw: RawText | undefined, look: Look): string[] => {
  const further = furtherFields(draft, fact);
  return [
    look.strong(saying(draft, fact)),
    ...(further === '' ? [] : [further]),
    ...quotationLines(raw, fact.evidence, look),
    ...draftedLines(fact).map(look.faint),
    ...reviewLines(draft, fact),
    ...endLines(draft, fact),
  ];
};

const candidateLines = (
  draft: Draft,
  fact: DraftFact,
  candidate: Candidate,
  raw: RawText | undefined,
  look: Look,
): string[] => {
  const { id, name, score, reasons, verdict, by, why } = candidate;
  const inDraft = draft.entities.some((entity) => entity.id === id);
  const decided =
    verdict === undefined ? [] : [`${verdict} by ${by ?? 'nobody named'}${why === undefined ? '' : `: ${why}`}`];
  return [
    `Is ${look.strong(saying(draft, fact))}`,
    `the same as ${look.strong(visible(`${name} (${id})`))} of ${inDraft ? 'this draft' : 'the graph'}?`,
    ...quotationLines(raw, fact.evidence, look),
    look.faint(visible(`score ${score}   because ${reasons.join('; ')}`)),
    ...decided.map(visible),
  ];
};

/**
 * What a person reads of one item: what it says, its quotations in context, its score, rule and reasons, and what was
 * decided.
 */
export const viewOf = (draft: Draft, item: Item, raw: RawText | undefined, look: Look = plainLook): string[] => {
  const fact = factAt(draft, item);
  if (fact === undefined) return [];
  const candidate = candidateAt(draft, item);
  return candidate === undefined
    ? factLines(draft, fact, raw, look)
    : candidateLines(draft, fact, candidate, raw, look);
};
