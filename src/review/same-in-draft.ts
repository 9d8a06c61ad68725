import type { Candidate, Draft } from '../facts/draft/format.ts';
import { type Decider, namedInReview } from './decide.ts';

/** A draft, or in words why it cannot be. */
export type Judged = { readonly draft: Draft } | { readonly problem: string };

/**
 * The draft where two of its entities are judged the same: what a text calls by two names. Like every judgement it
 * rewrites nothing, and can be taken back.
 *
 * @param index The entity that is looked at.
 * @param words Id or name of the other.
 * @example sameInDraft(draft, 2, '甲木公司', { by: 'Li', at: '2026-01-02T03:04:05Z' })
 */
export const sameInDraft = (draft: Draft, index: number, words: string, { by, at, why }: Decider): Judged => {
  const entity = draft.entities[index];
  if (entity === undefined) return { problem: 'Only entities are the same as others' };
  const named = draft.entities.filter((one) => one.id === words || (one.name === words && one.type === entity.type));
  const [other, another] = named.filter((one) => one !== entity);
  if (other === undefined) return { problem: `No other ${entity.type} of this draft has the id or name “${words}”` };
  if (another !== undefined)
    return { problem: `“${words}” is the name of several: ${named.map(({ id }) => id).join(', ')}. Give the id` };
  if (other.type !== entity.type)
    return { problem: `${other.id} is a ${other.type} and ${entity.id} a ${entity.type}: never the same` };
  const { id, name } = other;
  const reason = why ?? 'one thing under two names in this text';
  const judged: Candidate = { id, name, score: 1, reasons: [namedInReview], verdict: 'SAME', by, at, why: reason };
  const candidates = [...(entity.candidates ?? []).filter((one) => one.id !== id), judged];
  return {
    draft: { ...draft, entities: draft.entities.map((one, i) => (i === index ? { ...one, candidates } : one)) },
  };
};
