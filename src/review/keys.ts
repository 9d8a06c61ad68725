import { type Fact, plainFact } from '../facts/draft/fact.ts';
import { accept, factAt, rejectedEnd, takeBack } from './decide.ts';
import { candidateAt, itemsOf, lastDecided, openFrom } from './items.ts';
import { ask, calledOff, decided, moveTo, type Session, type Step, type Surroundings, say } from './session-state.ts';

/** What a key means, and what `?` says of it. */
interface Key {
  readonly keys: readonly string[];
  readonly help: string;
  /** Where it is offered: on facts, on questions of identity, or everywhere. */
  readonly on: 'FACT' | 'IDENTITY' | 'ALWAYS';
  readonly press: (session: Session, around: Surroundings) => Step;
}

const only = (session: Session, effect: Step['effects'][number]): Step => ({
  ...calledOff(session),
  effects: [effect],
});

const acceptShown = (session: Session, { by, at }: Surroundings): Step => {
  const { draft, items, cursor } = session;
  const item = items[cursor];
  const fact = item && factAt(draft, item);
  if (item === undefined || fact === undefined) return calledOff(session);
  const rejected = rejectedEnd(draft, fact);
  if (rejected !== undefined)
    return say(session, `${rejected} was rejected: edit this fact, reject it, or take that rejection back first`);
  return decided(session, accept(draft, [item], { by, at }));
};

const editShown = ({ draft, items, cursor }: Session): Fact | undefined => {
  const item = items[cursor];
  const fact = item && factAt(draft, item);
  return fact && plainFact(fact);
};

const undo = (session: Session): Step => {
  const before = session.history.at(-1);
  if (before !== undefined) {
    const { draft, cursor } = before;
    const changed = draft !== session.draft;
    return {
      session: { draft, cursor, items: itemsOf(draft), history: session.history.slice(0, -1) },
      effects: changed ? ['SAVE'] : [],
    };
  }
  const draft = takeBack(session.draft);
  if (draft === undefined) return say(session, 'Nothing is decided yet');
  const [cursor = 0] = lastDecided(session.draft, session.items);
  return {
    session: { draft, cursor, items: session.items, history: [], message: 'Took back the latest decision of before' },
    effects: ['SAVE'],
  };
};

/** Every key, in the order in which they are offered. */
export const keys: readonly Key[] = [
  { keys: ['a'], help: 'accept', on: 'FACT', press: acceptShown },
  { keys: ['r'], help: 'reject', on: 'FACT', press: (session) => ask(session, { type: 'WHY_REJECTED' }) },
  {
    keys: ['e'],
    help: 'edit',
    on: 'FACT',
    press: (session) => {
      const fact = editShown(session);
      return fact === undefined ? calledOff(session) : ask(session, { type: 'FIELD', fact });
    },
  },
  { keys: ['E'], help: 'edit in $EDITOR', on: 'FACT', press: (session) => only(session, 'OPEN_EDITOR') },
  {
    keys: ['m'],
    help: 'the same as another of this draft',
    on: 'FACT',
    press: (session) =>
      session.items[session.cursor]?.kind === 'entities'
        ? ask(session, { type: 'SAME_AS' })
        : say(session, 'Only entities are the same as others'),
  },
  ...(
    [
      ['y', 'the same', 'SAME'],
      ['n', 'not the same', 'NOT_SAME'],
      ['d', 'undecided', 'UNDECIDED'],
    ] as const
  ).map(
    ([key, help, verdict]): Key => ({
      keys: [key],
      help,
      on: 'IDENTITY',
      press: (session) => ask(session, { type: 'WHY_JUDGED', verdict }),
    }),
  ),
  {
    keys: ['s', 'right', 'space'],
    help: 'skip',
    on: 'ALWAYS',
    press: (session) => moveTo(session, openFrom(session.draft, session.items, session.cursor + 1)),
  },
  { keys: ['u'], help: 'undo', on: 'ALWAYS', press: undo },
  {
    keys: ['b', 'left'],
    help: 'back',
    on: 'ALWAYS',
    press: (session) => (session.cursor === 0 ? calledOff(session) : moveTo(session, session.cursor - 1)),
  },
  {
    keys: ['o'],
    help: 'first open one',
    on: 'ALWAYS',
    press: (session) => moveTo(session, openFrom(session.draft, session.items, 0)),
  },
  {
    keys: ['A'],
    help: 'accept all above a score',
    on: 'ALWAYS',
    press: (session) => ask(session, { type: 'THRESHOLD' }),
  },
  {
    keys: ['f'],
    help: 'finish: check and load what is accepted',
    on: 'ALWAYS',
    press: (session) => only(session, 'FINISH'),
  },
  {
    keys: ['q', 'escape'],
    help: 'stop; the next run goes on here',
    on: 'ALWAYS',
    press: (session) => only(session, 'QUIT'),
  },
  { keys: ['?', 'h'], help: 'what each key does', on: 'ALWAYS', press: (session) => only(session, 'HELP') },
];

/** Keys that mean something where the review stands. */
export const offered = ({ draft, items, cursor }: Session): readonly Key[] => {
  const item = items[cursor];
  if (item === undefined) return keys.filter(({ on }) => on === 'ALWAYS');
  const here = candidateAt(draft, item) === undefined ? 'FACT' : 'IDENTITY';
  return keys.filter(({ on }) => on === 'ALWAYS' || on === here);
};

/** One key. One that means nothing here says so and does nothing. */
export const press = (session: Session, key: string, around: Surroundings): Step => {
  const meant = offered(session).find((one) => one.keys.includes(key));
  return meant === undefined
    ? say(session, `“${key}” means nothing here; ? tells the keys`)
    : meant.press(session, around);
};
