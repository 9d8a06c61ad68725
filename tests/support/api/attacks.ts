import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** One hostile request as a file of tests/api/attacks describes it. */
export interface Attack {
  readonly name: string;
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly body?: string;
  /** The body in hexadecimal digits. */
  readonly bytes?: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Everything that goes over the connection. */
  readonly raw?: string;
  /** A code of the registry, or `answer`. */
  readonly expect: string;
  /** The setting that refuses it. */
  readonly limit?: string;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly milliseconds: number;
}

/**
 * Writes out what stands for many: `<<text * n>>` is a text n times, `#` in it its number.
 *
 * @example writtenOut('{ <<a#: id  * 2>>}') // '{ a0: id a1: id }'
 */
export const writtenOut = (text: string): string =>
  text.replace(/<<([\s\S]+?) \* (\d+)>>/g, (_, part: string, count: string) =>
    Array.from({ length: Number(count) }, (__, i) => part.replaceAll('#', String(i))).join(''),
  );

/** All attacks, in the order of their files. */
export const readAttacks = (): readonly Attack[] => {
  const folder = resolve(import.meta.dirname, '../../api/attacks');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .toSorted()
    .flatMap((file) => parse(readFileSync(resolve(folder, file), 'utf8')) as Attack[]);
};

const overSocket = (url: string, text: string): Promise<{ status: number; text: string }> =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(url);
    const chunks: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', failed);
    socket.on('close', () => {
      const reply = Buffer.concat(chunks).toString();
      answered({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(reply)?.[1]), text: reply.split('\r\n\r\n')[1] ?? '' });
    });
  });

const bodyOf = ({ query, variables, operationName, body, bytes }: Attack): string | Buffer | undefined => {
  if (bytes !== undefined) return Buffer.from(bytes, 'hex');
  if (body !== undefined) return writtenOut(body);
  return query === undefined ? undefined : JSON.stringify({ query: writtenOut(query), variables, operationName });
};

/** Sends an attack, and waits for what comes back. */
export const attack = async (url: string, given: Attack): Promise<Reply> => {
  const started = performance.now();
  const taken = (): number => Math.round(performance.now() - started);
  if (given.raw !== undefined) return { ...(await overSocket(url, writtenOut(given.raw))), milliseconds: taken() };
  const body = bodyOf(given);
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await fetch(`${url}${writtenOut(given.path ?? '/graphql')}`, {
    method: given.method ?? (body === undefined ? 'GET' : 'POST'),
    headers: { ...headers, ...given.headers },
    ...(body !== undefined && { body: body as BodyInit }),
  });
  return { status: response.status, text: await response.text(), milliseconds: taken() };
};
