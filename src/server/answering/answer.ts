import type { HeldVersion, VersionLease } from '../../graph/version-lease.ts';
import { keyOf } from '../answer-cache/asked.ts';
import type { AnswerCache } from '../answer-cache/cache.ts';
import { etagOf } from '../answer-cache/etag.ts';
import type { Answer, Kept } from '../answer-cache/store.ts';
import { compute, type Parts, type Question } from './compute.ts';

/** An answer as it may leave, and where it came from. */
export interface Given {
  readonly answer: Omit<Answer, 'body'> & { readonly body: string | Buffer };
  /** Undefined where no answers are kept. */
  readonly from: 'hit' | 'miss' | undefined;
  /** By which its answer is kept. */
  readonly key?: string;
  readonly kept?: Kept;
}

interface Found {
  readonly held?: HeldVersion;
  readonly kept?: Kept;
}

/** A kept answer, where there is one, with the version that vouches for it. */
const find = async ({ store }: AnswerCache, version: VersionLease, key: string, held: HeldVersion): Promise<Found> => {
  const kept = store.find(key, held);
  if (kept === undefined) return { held };
  if (kept.finished <= held.asked) return { held, kept };
  const since = await version.since(kept.finished);
  const vouched = since && store.find(key, since);
  return { ...(since && { held: since }), ...(vouched && { kept: vouched }) };
};

const answerOf = async (parts: Parts, question: Question, held: HeldVersion | undefined): Promise<Answer> => {
  const { status, headers, body, whole, graphAlone } = await compute(parts, question, held);
  const bytes = Buffer.from(body);
  return { status, headers, body: bytes, etag: status === 200 && whole && graphAlone ? etagOf(bytes) : undefined };
};

/**
 * Answers from the cache, and else computes. Every request goes by a version of the graph that was asked for at most one lease
 * ago, and reads a graph that is at least as new.
 *
 * @param cache Undefined where no answers are kept.
 * @param fresh Whether the client wants no kept answer.
 */
export const answering =
  (parts: Parts, cache: AnswerCache | undefined) =>
  async (question: Question, fresh: boolean): Promise<Given> => {
    const { version } = parts.api;
    const now = version.held() ?? (await version.current());
    const key = cache && keyOf(question.asked);
    if (cache === undefined || key === undefined) {
      const { status, headers, body } = await compute(parts, question);
      return { answer: { status, headers, body, etag: undefined }, from: undefined };
    }
    const { held, kept } = now === undefined || fresh ? {} : await find(cache, version, key, now);
    if (kept !== undefined) return { answer: kept.answer, from: 'hit', key, kept };
    const work = () => answerOf(parts, question, held ?? now);
    const answer = await (held === undefined ? work() : cache.store.compute(key, held, work));
    return { answer, from: 'miss', key };
  };
