import { once } from 'node:events';
import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';

/** Where keys come from: a terminal, or a stream that stands for one. */
export type KeySource = NodeJS.ReadableStream & {
  readonly isTTY?: boolean;
  readonly setRawMode?: (raw: boolean) => unknown;
};

/** What a person types, key by key or line by line. */
export interface Keyboard {
  /** The next key: a character, or a name such as `left`; undefined where there will be none. */
  readonly key: () => Promise<string | undefined>;
  /** A line of text that the person edits; undefined where it is called off with Escape or Ctrl-C, or at the end. */
  readonly line: (question: string) => Promise<string | undefined>;
  /** Leaves the terminal to other work: to an editor, or to what Ctrl-C shall end. */
  readonly leave: <T>(work: () => T | Promise<T>) => Promise<T>;
  readonly close: () => void;
}

interface Pressed {
  /** The characters as they came. */
  readonly sequence: string;
  readonly name: string;
}

const named = (text: string | undefined, key: Key): Pressed => {
  const sequence = key.sequence ?? text ?? '';
  if (key.ctrl === true && (key.name === 'c' || key.name === 'd')) return { sequence, name: 'interrupt' };
  const printable = text !== undefined && text !== ' ' && /^[\P{Cc}]+$/u.test(text);
  return { sequence, name: printable ? text : (key.name ?? sequence) };
};

/**
 * Listens to keys. Those that come before they are asked for wait, so that nothing typed ahead is lost.
 *
 * @example const keyboard = openKeyboard(process.stdin, process.stderr); await keyboard.key(); // 'a'
 */
export const openKeyboard = (input: KeySource, output: NodeJS.WritableStream): Keyboard => {
  const typedAhead = new PassThrough({ objectMode: true });
  const pressed = typedAhead[Symbol.asyncIterator]() as AsyncIterator<Pressed, undefined>;
  const next = async (): Promise<Pressed | undefined> => (await pressed.next()).value;
  const onKey = (text: string | undefined, key: Key): unknown => typedAhead.write(named(text, key));
  const onEnd = (): unknown => typedAhead.end();
  const raw = (on: boolean): void => {
    if (input.isTTY === true) input.setRawMode?.(on);
  };
  emitKeypressEvents(input);
  input.on('keypress', onKey);
  input.once('end', onEnd);
  raw(true);
  input.resume();

  const line = async (question: string): Promise<string | undefined> => {
    const typed = new PassThrough();
    const editor = createInterface({ input: typed, output, terminal: input.isTTY === true });
    editor.setPrompt(question);
    editor.prompt();
    try {
      for (let key = await next(); key !== undefined; key = await next()) {
        if (key.name === 'escape' || key.name === 'interrupt') return undefined;
        const done = key.name === 'return' || key.name === 'enter' ? once(editor, 'line') : undefined;
        typed.write(key.sequence);
        if (done !== undefined) {
          const [text] = (await done) as [string];
          return text;
        }
      }
      return undefined;
    } finally {
      editor.close();
    }
  };
  return {
    key: async () => (await next())?.name,
    line,
    leave: async (work) => {
      raw(false);
      try {
        return await work();
      } finally {
        raw(true);
      }
    },
    close: () => {
      raw(false);
      input.off('keypress', onKey);
      input.off('end', onEnd);
      input.pause();
    },
  };
};
