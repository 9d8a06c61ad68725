import { z } from 'zod';
import { answerSchema, type LooseAnswer, looseAnswer } from '../answer-format.ts';
import type { Message } from '../prompt.ts';
import type { ModelSettings } from '../settings.ts';
import { ModelFailure, type Usage } from './failure.ts';
import { readBody } from './read-body.ts';
import { retryAfterMs } from './retry-after.ts';

/** An answer of the model, and what it cost in tokens where the service says so. */
export interface Completion {
  readonly answer: LooseAnswer;
  readonly usage: Usage | undefined;
}

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number(), completion_tokens: z.number() }).nullish(),
});

/** A service may wrap JSON as Markdown does. */
const fence = /^\s*```(?:json)?\s*\n?([\s\S]*?)\n?```\s*$/;
const shown = 200;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(fence.exec(text)?.[1] ?? text) as unknown;
  } catch {
    return undefined;
  }
};

const bodyOf = (messages: readonly Message[], { model, answer, temperature }: ModelSettings): string =>
  JSON.stringify({
    model,
    messages,
    ...(temperature !== undefined && { temperature }),
    response_format:
      answer === 'json_schema'
        ? { type: 'json_schema', json_schema: { name: 'draft', strict: true, schema: answerSchema() } }
        : { type: 'json_object' },
  });

/** Statuses after which asking again may help. */
const isPassing = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

const wrongStatus = (status: number, text: string, retryAfter: string | null): ModelFailure => {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, shown);
  const message = `status ${status}${words === '' ? '' : `: ${words}`}`;
  return isPassing(status)
    ? new ModelFailure('UNAVAILABLE', message, retryAfterMs(retryAfter, Date.now()))
    : new ModelFailure('REFUSED', message);
};

const answerIn = (text: string): Completion => {
  const parsed = completion.safeParse(parseJson(text)).data;
  const [choice] = parsed?.choices ?? [];
  if (parsed === undefined || choice === undefined) throw new ModelFailure('UNREADABLE', 'no chat completion');
  const usage =
    parsed.usage === undefined || parsed.usage === null
      ? undefined
      : { input: parsed.usage.prompt_tokens, output: parsed.usage.completion_tokens };
  if (choice.finish_reason === 'length') throw new ModelFailure('CUT', 'the answer was cut', undefined, usage);
  const answer = looseAnswer.safeParse(parseJson(choice.message.content ?? '')).data;
  if (answer !== undefined) return { answer, usage };
  const refusal = choice.message.refusal ?? '';
  throw new ModelFailure(
    'UNREADABLE',
    refusal === '' ? 'an answer of another form' : `the model declined: ${refusal.slice(0, shown)}`,
    undefined,
    usage,
  );
};

const unreachable = (error: unknown, timeoutMs: number): ModelFailure => {
  if (error instanceof Error && error.name === 'TimeoutError')
    return new ModelFailure('UNAVAILABLE', `no answer within ${timeoutMs / 1000} s`);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new ModelFailure('UNAVAILABLE', `not reachable${code === '' ? '' : ` (${code})`}`);
};

/** Aborts with a signal, or after a time. Of `AbortSignal.any` with a timeout Node 20 may collect the timeout as garbage, which then never comes. */
const limited = (outer: AbortSignal, timeoutMs: number): { readonly signal: AbortSignal; readonly end: () => void } => {
  const inner = new AbortController();
  const stop = (): void => inner.abort(outer.reason);
  const timer = setTimeout(() => inner.abort(new DOMException('no answer in time', 'TimeoutError')), timeoutMs);
  outer.addEventListener('abort', stop, { once: true });
  if (outer.aborted) stop();
  return {
    signal: inner.signal,
    end: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', stop);
    },
  };
};

/**
 * Asks the service once.
 *
 * @throws {ModelFailure} What came was no answer. An abort through `signal` is thrown as it is.
 * @example (await complete(messages, settings, signal)).answer.entities.length // 12
 */
export const complete = async (
  messages: readonly Message[],
  settings: ModelSettings,
  signal: AbortSignal,
): Promise<Completion> => {
  const { url, key, timeoutMs } = settings;
  const limit = limited(signal, timeoutMs);
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
      body: bodyOf(messages, settings),
      // The key and the text go to the service that was configured and nowhere else.
      redirect: 'error',
      signal: limit.signal,
    });
    const text = await readBody(response);
    if (!response.ok) throw wrongStatus(response.status, text, response.headers.get('retry-after'));
    return answerIn(text);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ModelFailure ? error : unreachable(error, timeoutMs);
  } finally {
    limit.end();
  }
};
