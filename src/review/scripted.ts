import { fail } from '../errors.ts';
import type { Draft } from '../facts/draft/format.ts';
import {
  accept,
  type Decider,
  factAt,
  judgeCandidate,
  type Place,
  placesAbove,
  placesOf,
  reject,
  rejectedEnd,
  takeBack,
  type Verdict,
} from './decide.ts';
import { sameInDraft } from './same-in-draft.ts';
import { completeSource, sourceFields } from './source-fields.ts';

/** Decisions that a script gives at once. Facts are named by their keys. */
export interface Actions {
  readonly undo?: boolean;
  readonly acceptAbove?: number;
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  /** `key=id`: the drafted entity and one of its candidates. */
  readonly judge?: readonly { readonly pair: string; readonly verdict: Verdict }[];
  /** `field=text`: what the article does not say of itself. */
  readonly source?: readonly string[];
}

const refuse = (problem: string, remedy: string): Error => fail('BAD_USER_INPUT', { problem, remedy });

const placeNamed = (draft: Draft, key: string): Place => {
  const place = placesOf(draft).find((one) => factAt(draft, one)?.drafted?.key === key);
  if (place === undefined)
    throw refuse(`No fact of the draft has the key “${key}”`, 'The list of `lianpu review FILE --json` has every key.');
  return place;
};

const requireAcceptable = (draft: Draft, place: Place, key: string): void => {
  const fact = factAt(draft, place);
  const rejected = fact && rejectedEnd(draft, fact);
  if (rejected !== undefined)
    throw refuse(
      `${key} speaks of ${rejected}, which was rejected`,
      'Accept that entity first, or reject this fact too.',
    );
};

const parted = (text: string, form: string): [string, string] => {
  const at = text.indexOf('=');
  if (at < 1) throw refuse(`“${text}” is not ${form}`, `Write ${form}.`);
  return [text.slice(0, at), text.slice(at + 1)];
};

const judged = (draft: Draft, pair: string, verdict: Verdict, who: Decider): Draft => {
  const [key, id] = parted(pair, 'key=id');
  const { index } = placeNamed(draft, key);
  const candidates = placeNamed(draft, key).kind === 'entities' ? (draft.entities[index]?.candidates ?? []) : [];
  const candidate = candidates.findIndex((one) => one.id === id);
  if (candidate < 0) {
    const same =
      verdict === 'SAME' && placeNamed(draft, key).kind === 'entities' ? sameInDraft(draft, index, id, who) : undefined;
    if (same !== undefined && 'draft' in same) return same.draft;
    throw refuse(
      `${id} is no candidate of ${key}, and no other entity of its type in this draft`,
      candidates.length === 0
        ? 'It has no candidates.'
        : `Its candidates: ${candidates.map((one) => one.id).join(', ')}.`,
    );
  }
  const why = who.why ?? candidates[candidate]?.reasons.join('; ').slice(0, 200);
  return judgeCandidate(draft, index, candidate, verdict, { ...who, ...(why !== undefined && why !== '' && { why }) });
};

const completed = (draft: Draft, text: string): Draft => {
  const [name, value] = parted(text, 'field=text');
  const field = sourceFields.find((one) => one === name);
  const read =
    field === undefined
      ? { problem: `${name} is none of ${sourceFields.join(', ')}` }
      : completeSource(draft, field, value);
  if ('problem' in read) throw refuse(read.problem, 'Correct it: docs in loaders/README.md say what source.yml holds.');
  return read.draft;
};

/**
 * The draft after a script's decisions: what is taken back first, then rejections, so that nothing accepted rests on
 * them, then the rest. All of them, or an error and none.
 *
 * @throws {LianpuError} BAD_USER_INPUT naming the key, id or field that does not fit.
 */
export const perform = (draft: Draft, actions: Actions, who: Decider): Draft => {
  let current = draft;
  if (actions.undo === true) {
    const before = takeBack(current);
    if (before === undefined) throw refuse('Nothing is decided yet', 'There is nothing to take back.');
    current = before;
  }
  for (const text of actions.source ?? []) current = completed(current, text);
  current = reject(
    current,
    (actions.reject ?? []).map((key) => placeNamed(current, key)),
    who,
  );
  for (const { pair, verdict } of actions.judge ?? []) current = judged(current, pair, verdict, who);
  const named = (actions.accept ?? []).map((key) => {
    const place = placeNamed(current, key);
    requireAcceptable(current, place, key);
    return place;
  });
  current = accept(current, named, who);
  if (actions.acceptAbove === undefined) return current;
  return accept(current, placesAbove(current, actions.acceptAbove), who);
};
