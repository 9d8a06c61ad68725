import { at, canonicalJson, type Json, listAt } from './answers/json.ts';
import type { Asked, Contestant } from './contestants.ts';
import type { Kind, Variables } from './kinds.ts';
import type { Prepared, Send } from './load.ts';

/** One contestant that answers, with a connection to it. */
export interface Answering {
  readonly contestant: Contestant;
  readonly send: Send;
}

/** The request of one contestant for one question. */
export const prepared = ({ path, query }: Asked, variables: Variables): Prepared => ({
  path,
  body: JSON.stringify(query === undefined ? variables : { query, variables }),
});

const commonOf = async ({ read }: Asked, send: Send, request: Prepared): Promise<{ common: Json; bytes: number }> => {
  const text = await send(request);
  const answer = JSON.parse(text) as Json;
  if (listAt(answer, 'errors').length > 0) throw new Error(text.slice(0, 500));
  return { common: JSON.parse(JSON.stringify(read(answer))) as Json, bytes: Buffer.byteLength(text) };
};

const compared = (kind: Kind, common: Json): unknown => (kind.equal === 'the best hit' ? at(common, '0.id') : common);

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/**
 * Asks all who answer a kind of work the same questions, and holds their answers to those of the first.
 *
 * @returns Bytes of a median answer, by contestant.
 * @throws {Error} naming the contestant, the variables and both answers where two differ, or where an answer is empty.
 */
export const checkEqual = async (
  kind: Kind,
  all: readonly Answering[],
  variables: readonly Variables[],
): Promise<ReadonlyMap<Contestant, number>> => {
  const sizes = new Map<Contestant, number[]>();
  for (const each of variables) {
    let expected: Json = null;
    for (const { contestant, send } of all) {
      const asked = contestant.asked[kind.name];
      if (asked === undefined) continue;
      const { common, bytes } = await commonOf(asked, send, prepared(asked, each));
      sizes.set(contestant, [...(sizes.get(contestant) ?? []), bytes]);
      const where = `${kind.title}, ${JSON.stringify(each)}`;
      if (canonicalJson(common).length < 5) throw new Error(`${contestant.short} answers nothing to ${where}`);
      if (expected === null) {
        expected = common;
        continue;
      }
      const [left, right] = [compared(kind, expected), compared(kind, common)].map(canonicalJson);
      if (left !== right)
        throw new Error(
          `${contestant.short} answers ${where} otherwise:\n${shortened(right ?? '')}\n${shortened(left ?? '')}`,
        );
    }
  }
  return new Map(
    [...sizes].map(([contestant, list]) => [
      contestant,
      list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0,
    ]),
  );
};
