import { LianpuError } from '../../errors.ts';
import { type Fact, plainFact } from '../../facts/draft/fact.ts';
import type { Draft, DraftKind } from '../../facts/draft/format.ts';
import { question } from '../../review/asking.ts';
import { factAt } from '../../review/decide.ts';
import type { Edited } from '../../review/edit-fields.ts';
import { begin, step } from '../../review/session.ts';
import { type Effect, type Event, type Session, say } from '../../review/session-state.ts';
import { completeSource, missingFields } from '../../review/source-fields.ts';
import type { Store } from '../../review/store.ts';
import { normalize } from '../../text/normalize.ts';
import type { Keyboard } from './keyboard.ts';
import { type Screen, show, showHelp } from './screen.ts';

/** What a review in a terminal needs. */
export interface TerminalReview<Report> {
  /** Name of the draft's file, as it is shown. */
  readonly file: string;
  readonly store: Store;
  /** Who reviews. */
  readonly by: string;
  readonly keyboard: Keyboard;
  readonly screen: Screen;
  readonly edit: (kind: DraftKind, fact: Fact) => Edited;
  /** Checks and loads what is accepted. */
  readonly finish: () => Promise<Report>;
}

/** Instants that never repeat, so that each decision can be taken back alone. */
const clock = (): (() => string) => {
  let last = 0;
  return () => {
    last = Math.max(Date.now(), last + 1);
    return new Date(last).toISOString();
  };
};

const messageOf = (error: unknown): string => {
  if (error instanceof LianpuError && error.code !== 'DRAFT_CHANGED') return `${error.message}\n${error.hint}`;
  throw error;
};

/**
 * A review by keys, until the person stops or the accepted facts are loaded. Every decision is kept when it is made.
 *
 * @returns What finishing made; undefined where the person stopped before.
 * @throws {LianpuError} DRAFT_CHANGED where somebody else wrote the draft meanwhile.
 */
export const reviewInTerminal = async <Report>(review: TerminalReview<Report>): Promise<Report | undefined> => {
  const { file, store, by, keyboard, screen } = review;
  const { raw } = store;
  const now = clock();
  const find = (words: string) =>
    raw === undefined ? [] : raw.find(words).length > 0 ? raw.find(words) : normalize(raw).find(words);
  let session = begin(store.draft);
  let report: Report | undefined;
  const keep = (draft: Draft): void => store.save(draft, { by, at: now() });
  const after = (event: Event): readonly Effect[] => {
    const { session: next, effects } = step(session, event, { by, at: now(), find });
    if (effects.includes('SAVE')) keep(next.draft);
    session = next;
    return effects;
  };
  if (store.byHand > 0) {
    keep(session.draft);
    session = say(session, `Recorded ${store.byHand} decision(s) that were made in the file`).session;
  }

  /** Asks for what the article does not say of itself; false where the person calls it off. */
  const completed = async (): Promise<boolean> => {
    for (let [field] = missingFields(session.draft); field !== undefined; [field] = missingFields(session.draft)) {
      const text = await keyboard.line(
        `The source has no ${field === 'rights' ? 'holder of rights' : field}. It is:\n> `,
      );
      if (text === undefined) return false;
      const read = completeSource(session.draft, field, text.trim());
      if ('problem' in read) screen.write(`${read.problem}\n`);
      else {
        session = { ...session, draft: read.draft };
        keep(session.draft);
      }
    }
    return true;
  };
  const finish = async (): Promise<boolean> => {
    try {
      if (!(await completed())) return false;
      report = await keyboard.leave(review.finish);
      return true;
    } catch (error) {
      session = say(session, messageOf(error)).session;
      return false;
    }
  };
  const openEditor = async (): Promise<void> => {
    const item = session.items[session.cursor];
    const fact = item && factAt(session.draft, item);
    if (item === undefined || fact === undefined) return;
    const edited = await keyboard.leave(() => review.edit(item.kind, plainFact(fact)));
    if ('problem' in edited) session = say(session, edited.problem).session;
    else after({ type: 'EDITED', fact: edited.fact });
  };

  for (;;) {
    show(screen, file, session, raw);
    const event = await nextEvent(session, keyboard);
    if (event === undefined) return undefined;
    for (const effect of after(event)) {
      if (effect === 'QUIT') return undefined;
      if (effect === 'FINISH' && (await finish())) return report;
      if (effect === 'OPEN_EDITOR') await openEditor();
      if (effect === 'HELP') {
        showHelp(screen);
        await keyboard.key();
      }
    }
  }
};

/** What the person does next; undefined where nothing will come any more. */
const nextEvent = async ({ asking }: Session, keyboard: Keyboard): Promise<Event | undefined> => {
  if (asking !== undefined) {
    const text = await keyboard.line(`${question(asking)}\n> `);
    return { type: 'LINE', ...(text !== undefined && { text }) };
  }
  const key = await keyboard.key();
  return key === undefined || key === 'interrupt' ? undefined : { type: 'KEY', key };
};
