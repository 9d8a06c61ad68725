import { isDecided } from '../facts/draft/fact.ts';
import type { Draft, DraftFact } from '../facts/draft/format.ts';
import type { RawText } from '../text/document.ts';
import { factAt, placesOf } from './decide.ts';
import { type Progress, progressOf } from './items.ts';
import { quote } from './quotation.ts';
import { missingFields } from './source-fields.ts';
import { saying } from './view.ts';

/** One fact of a draft as scripts read it. */
export interface Listed {
  readonly key: string | null;
  readonly kind: 'entities' | 'claims' | 'observations';
  readonly state: 'ACCEPTED' | 'EDITED' | 'REJECTED' | 'UNDECIDED';
  readonly says: string;
  readonly score: number | null;
  readonly rule: string | null;
  readonly reasons: readonly string[];
  /** The words that it rests on, where the raw text is at hand. */
  readonly quotations: readonly { readonly paragraph: number; readonly words: string }[];
  readonly fact: DraftFact;
}

export interface Listing {
  readonly source: string;
  readonly progress: Progress;
  /** What of the source is still to be completed. */
  readonly missing: readonly string[];
  readonly facts: readonly Listed[];
}

const stateOf = (fact: DraftFact): Listed['state'] => {
  if (fact.accepted) return fact.review?.decision === 'EDITED' ? 'EDITED' : 'ACCEPTED';
  return isDecided(fact) ? 'REJECTED' : 'UNDECIDED';
};

/** Every fact of a draft with its state, for scripts. */
export const listingOf = (draft: Draft, raw: RawText | undefined): Listing => ({
  source: draft.source.id,
  progress: progressOf(draft),
  missing: missingFields(draft),
  facts: placesOf(draft).flatMap((place) => {
    const fact = factAt(draft, place);
    if (fact === undefined) return [];
    const quotations = fact.evidence.flatMap((evidence) => {
      const quotation = raw && quote(raw, evidence);
      return quotation === undefined ? [] : [{ paragraph: quotation.paragraph, words: quotation.words }];
    });
    return [
      {
        key: fact.drafted?.key ?? null,
        kind: place.kind,
        state: stateOf(fact),
        says: saying(draft, fact),
        score: fact.drafted?.score ?? null,
        rule: fact.drafted?.rule ?? null,
        reasons: fact.drafted?.reasons ?? [],
        quotations,
        fact,
      },
    ];
  }),
});

/** @example formatProgress(progress) // '5 of 9 facts decided: 4 accepted, 1 rejected; 1 question of identity open' */
export const formatProgress = ({ facts, accepted, rejected, undecided, openQuestions }: Progress): string => {
  const questions =
    openQuestions === 0 ? '' : `; ${openQuestions} question${openQuestions === 1 ? '' : 's'} of identity open`;
  return `${facts - undecided} of ${facts} facts decided: ${accepted} accepted, ${rejected} rejected${questions}`;
};

/** The facts of a draft, one a line. */
export const formatListing = ({ facts, progress, missing }: Listing): string[] => [
  ...facts.map(
    ({ key, state, score, says }) => `${state.padEnd(9)} ${(key ?? '-').padEnd(5)} ${score ?? '-'}  ${says}`,
  ),
  formatProgress(progress),
  ...(missing.length === 0 ? [] : [`source: ${missing.join(', ')} missing`]),
];
