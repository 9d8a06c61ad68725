import { isDeepStrictEqual } from 'node:util';
import { type Fact, plainFact } from '../facts/draft/fact.ts';
import { accept, edit, factAt, judgeCandidate, placesAbove, reject } from './decide.ts';
import { changeField } from './edit-fields.ts';
import { candidateAt, type Item } from './items.ts';
import { sameInDraft } from './same-in-draft.ts';
import {
  type Asking,
  ask,
  calledOff,
  decided,
  type Session,
  type Step,
  type Surroundings,
  say,
} from './session-state.ts';

const readScore = (text: string): number | undefined => {
  const score = Number(text);
  return text.trim() !== '' && score >= 0 && score <= 1 ? score : undefined;
};

const reasonOf = (text: string): { readonly why?: string } =>
  text.trim() === '' ? {} : { why: text.trim().slice(0, 200) };

/**
 * Asks why, once a fact is other than it was. An id of another entity of the draft is refused: what is said of the two
 * could not be told apart again.
 */
export const edited = (session: Session, before: Fact, fact: Fact): Step => {
  if (isDeepStrictEqual(before, fact)) return say(session, 'Nothing was changed');
  if ('type' in fact && 'type' in before && fact.id !== before.id) {
    const other = session.draft.entities.find(({ id }) => id === fact.id);
    if (other !== undefined)
      return say(
        session,
        `${fact.id} is ${other.name} in this draft: reject one of the two, and edit what speaks of it`,
      );
  }
  return ask(session, { type: 'WHY_EDITED', fact });
};

const questions: Readonly<Record<Asking['type'], string>> = {
  WHY_REJECTED: 'Why is it no fact? (Enter: no reason)',
  FIELD: 'Change a field, as “modality: PLANNED”; “field:” alone takes it away (Enter: done)',
  WHY_EDITED: 'Why is it edited? (Enter: no reason)',
  WHY_JUDGED: 'Why? (Enter: for the reasons above)',
  SAME_AS: 'The same as which other entity of this draft? (its name or id)',
  THRESHOLD: 'Accept every undecided fact with at least which score? (such as 0.9)',
  CONFIRM: 'Accept them all? (y; anything else: no)',
};

/** The words that ask for a line. */
export const question = ({ type }: Asking): string => questions[type];

const changeOne = (session: Session, item: Item, fact: Fact, text: string, { find }: Surroundings): Step => {
  const changed = changeField(item.kind, fact, text, find);
  if ('problem' in changed) return ask(session, { type: 'FIELD', fact }, changed.problem);
  return ask(session, { type: 'FIELD', fact: changed.fact });
};

/** A line that was asked for. */
export const answer = (session: Session, asking: Asking, text: string | undefined, around: Surroundings): Step => {
  const { draft, items, cursor } = session;
  const item = items[cursor];
  const who = { by: around.by, at: around.at, ...reasonOf(text ?? '') };
  if (text === undefined) return calledOff(session);
  if (asking.type === 'THRESHOLD') {
    const score = readScore(text);
    if (score === undefined) return say(session, `“${text}” is no score from 0 to 1`);
    const places = placesAbove(draft, score);
    return places.length === 0
      ? say(session, `No undecided fact has ${score} or more`)
      : ask(session, { type: 'CONFIRM', places }, `${places.length} fact(s) have ${score} or more`);
  }
  if (asking.type === 'CONFIRM')
    return /^\s*(?:y|yes|是)\s*$/iu.test(text)
      ? decided(
          session,
          accept(draft, asking.places, { by: around.by, at: around.at }),
          `Accepted ${asking.places.length} fact(s)`,
        )
      : say(session, 'Nothing was accepted');
  if (item === undefined) return calledOff(session);
  if (asking.type === 'WHY_REJECTED') return decided(session, reject(draft, [item], who));
  if (asking.type === 'SAME_AS') {
    const judged = sameInDraft(draft, item.index, text.trim(), { by: around.by, at: around.at });
    return 'problem' in judged ? say(session, judged.problem) : decided(session, judged.draft, 'Kept as a judgement');
  }
  if (asking.type === 'WHY_EDITED') return decided(session, edit(draft, item, asking.fact, who));
  if (asking.type === 'WHY_JUDGED') {
    const reasons = candidateAt(draft, item)?.reasons.join('; ').slice(0, 200);
    const why = who.why ?? (reasons === '' ? undefined : reasons);
    const judge = { by: who.by, at: who.at, ...(why !== undefined && { why }) };
    return decided(session, judgeCandidate(draft, item.index, item.candidate ?? 0, asking.verdict, judge));
  }
  if (text.trim() !== '') return changeOne(session, item, asking.fact, text, around);
  const before = factAt(draft, item);
  return before === undefined ? calledOff(session) : edited(session, plainFact(before), asking.fact);
};
