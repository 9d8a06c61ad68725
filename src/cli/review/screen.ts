import { clearScreenDown, cursorTo } from 'node:readline';
import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { Fact } from '../../facts/draft/fact.ts';
import type { Draft } from '../../facts/draft/format.ts';
import { progressOf } from '../../review/items.ts';
import { keys, offered } from '../../review/keys.ts';
import { formatProgress } from '../../review/listing.ts';
import type { Session } from '../../review/session-state.ts';
import { type Look, plainLook, viewOf, visible } from '../../review/view.ts';
import type { RawText } from '../../text/document.ts';

/** Where a review is shown. */
export type Screen = NodeJS.WritableStream & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly hasColors?: () => boolean;
};

const usualWidth = 80;
const widest = 120;

const colourful: Look = {
  words: (text) => styleText(['bold', 'yellow'], text),
  strong: (text) => styleText('bold', text),
  faint: (text) => styleText('dim', text),
};

const lookOf = (screen: Screen): Look =>
  screen.isTTY === true && screen.hasColors?.() === true ? colourful : plainLook;

const keyLine = (session: Session): string =>
  offered(session)
    .map(({ keys: [key], help }) => `[${key}] ${help.split(/[:;]/)[0]}`)
    .join('  ');

const ending = (draft: Draft): string[] => {
  const { undecided, openQuestions } = progressOf(draft);
  return undecided + openQuestions === 0
    ? ['Everything is decided. f checks and loads what is accepted.']
    : ['This is the end; some were skipped. o goes to the first of them, f checks and loads what is accepted.'];
};

/** The fields of a fact that is being edited, as they are written. */
const fieldLines = (fact: Fact): string[] =>
  Object.entries(fact)
    .filter(([field, value]) => field !== 'evidence' && value !== undefined)
    .map(([field, value]) =>
      visible(`  ${field}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`),
    );

/** The draft as it would be with the fact that is being edited. */
const edited = ({ draft, items, cursor, asking }: Session): Draft => {
  const item = items[cursor];
  if (asking?.type !== 'FIELD' || item === undefined) return draft;
  const facts = draft[item.kind].map((fact, i) =>
    i === item.index ? { ...asking.fact, drafted: fact.drafted } : fact,
  );
  return { ...draft, [item.kind]: facts };
};

/** The lines that show where a review stands. */
export const screenLines = (file: string, session: Session, raw: RawText | undefined, look: Look): string[] => {
  const { draft, items, cursor, message, asking } = session;
  const item = items[cursor];
  const where = item === undefined ? 'end' : `${cursor + 1} of ${items.length}`;
  return [
    look.faint(`${file}   ${where}   ${formatProgress(progressOf(draft))}`),
    '',
    ...(item === undefined ? ending(draft) : viewOf(edited(session), item, raw, look)),
    '',
    ...(asking?.type === 'FIELD' ? [...fieldLines(asking.fact), ''] : []),
    ...(message === undefined ? [] : [look.strong(message), '']),
    ...(asking === undefined ? [look.faint(keyLine(session))] : []),
  ];
};

const print = (screen: Screen, lines: readonly string[]): void => {
  const width = Math.min(screen.columns ?? usualWidth, widest);
  screen.write(`${lines.map((line) => wrapAnsi(line, width, { hard: true, trim: false })).join('\n')}\n`);
};

/** Shows where a review stands, on a terminal in the place of what was there. */
export const show = (screen: Screen, file: string, session: Session, raw: RawText | undefined): void => {
  if (screen.isTTY === true) {
    cursorTo(screen, 0, 0);
    clearScreenDown(screen);
  }
  print(screen, screenLines(file, session, raw, lookOf(screen)));
};

/** What each key does. */
export const showHelp = (screen: Screen): void =>
  print(screen, [
    '',
    ...keys.map(({ keys: names, help }) => `  ${names.join(', ').padEnd(18)} ${help}`),
    '',
    'Any key goes back.',
  ]);
