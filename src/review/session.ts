import { plainFact } from '../facts/draft/fact.ts';
import type { Draft } from '../facts/draft/format.ts';
import { answer, edited } from './asking.ts';
import { factAt } from './decide.ts';
import { itemsOf, resumeAt } from './items.ts';
import { press } from './keys.ts';
import { calledOff, type Event, type Session, type Step, type Surroundings } from './session-state.ts';

/** A review that goes on where the one before stopped. */
export const begin = (draft: Draft): Session => {
  const items = itemsOf(draft);
  return { draft, items, cursor: resumeAt(draft, items), history: [] };
};

/**
 * One step of a review: what a person did makes another session, and what is to be done about it.
 *
 * @example step(begin(draft), { type: 'KEY', key: 'a' }, around).effects // ['SAVE']
 */
export const step = (session: Session, event: Event, around: Surroundings): Step => {
  if (event.type === 'LINE')
    return session.asking === undefined ? calledOff(session) : answer(session, session.asking, event.text, around);
  if (event.type === 'KEY') return press(session, event.key, around);
  const item = session.items[session.cursor];
  const fact = item && factAt(session.draft, item);
  return fact === undefined ? calledOff(session) : edited(session, plainFact(fact), event.fact);
};
