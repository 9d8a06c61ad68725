import type { Fact } from '../facts/draft/fact.ts';
import type { Draft } from '../facts/draft/format.ts';
import type { Pointer } from '../text/document.ts';
import type { Place, Verdict } from './decide.ts';
import { type Item, itemsOf, openFrom } from './items.ts';

/** What a line of text is waited for. */
export type Asking =
  /** Why it is rejected. */
  | { readonly type: 'WHY_REJECTED' }
  /** A change of one field of the fact; an empty line ends. */
  | { readonly type: 'FIELD'; readonly fact: Fact }
  /** Why it was edited so. */
  | { readonly type: 'WHY_EDITED'; readonly fact: Fact }
  /** Why a candidate is so judged. */
  | { readonly type: 'WHY_JUDGED'; readonly verdict: Verdict }
  /** Which other entity of the draft it is the same as. */
  | { readonly type: 'SAME_AS' }
  /** The least score of what is accepted at once. */
  | { readonly type: 'THRESHOLD' }
  /** Whether all of these are accepted. */
  | { readonly type: 'CONFIRM'; readonly places: readonly Place[] };

/** Where a review stands. Nothing here knows of a terminal. */
export interface Session {
  readonly draft: Draft;
  readonly items: readonly Item[];
  /** Index of the item that is shown; the number of items where the end is reached. */
  readonly cursor: number;
  /** What was before each step, the latest last. */
  readonly history: readonly { readonly draft: Draft; readonly cursor: number }[];
  readonly asking?: Asking;
  /** What the last step has to say. */
  readonly message?: string;
}

/** What a person does. */
export type Event =
  /** A key: a letter, or a name such as `left`. */
  | { readonly type: 'KEY'; readonly key: string }
  /** The line that was asked for; no text where it was called off. */
  | { readonly type: 'LINE'; readonly text?: string }
  /** The fact as it came back from an editor. */
  | { readonly type: 'EDITED'; readonly fact: Fact };

/** What a step wants of the world around. */
export type Effect = 'SAVE' | 'OPEN_EDITOR' | 'HELP' | 'FINISH' | 'QUIT';

/** What a step may know of the world around. */
export interface Surroundings {
  /** Who reviews. */
  readonly by: string;
  /** Now, in UTC. */
  readonly at: string;
  /** Pointers of words in the raw text. */
  readonly find: (words: string) => readonly Pointer[];
}

export interface Step {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

/** Where the review stands, without question or message. */
const plain = ({ draft, items, cursor, history }: Session): Session => ({ draft, items, cursor, history });

/** Only says something. */
export const say = (session: Session, message: string): Step => ({
  session: { ...plain(session), message },
  effects: [],
});

/** Waits for a line of text. */
export const ask = (session: Session, asking: Asking, message?: string): Step => ({
  session: { ...plain(session), asking, ...(message !== undefined && { message }) },
  effects: [],
});

/** Shows another item. */
export const moveTo = (session: Session, cursor: number): Step => ({
  session: {
    ...plain(session),
    cursor,
    history: [...session.history, { draft: session.draft, cursor: session.cursor }],
  },
  effects: [],
});

/** Keeps what was decided and shows the next open item. */
export const decided = (session: Session, draft: Draft, message?: string): Step => {
  const items = itemsOf(draft);
  return {
    session: {
      draft,
      items,
      cursor: openFrom(draft, items, session.cursor),
      history: [...session.history, { draft: session.draft, cursor: session.cursor }],
      ...(message !== undefined && { message }),
    },
    effects: ['SAVE'],
  };
};

/** Asks nothing any more and leaves everything as it is. */
export const calledOff = (session: Session): Step => ({ session: plain(session), effects: [] });
