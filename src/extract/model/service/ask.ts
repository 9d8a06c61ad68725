import { setTimeout as sleep } from 'node:timers/promises';
import type { Message } from '../prompt.ts';
import type { ModelSettings } from '../settings.ts';
import { type Completion, complete } from './complete.ts';
import { ModelFailure, type Usage } from './failure.ts';

/** A service that asks to wait longer than this is not waited for. */
const longestWaitMs = 120_000;
const longestBackoffMs = 30_000;

/** Told what is waited for, so that a person knows why nothing happens. */
export type OnWait = (reason: string, waitMs: number) => void;

/** Asks one service: no faster than the limit, again after what passes, and counts every token that it used. */
export class ModelService {
  private next = 0;
  private used: Usage = { input: 0, output: 0 };
  /** Requests sent, attempts included. */
  requests = 0;

  constructor(
    private readonly settings: ModelSettings,
    private readonly signal: AbortSignal,
    private readonly onWait: OnWait = () => {},
  ) {}

  /** Tokens used up to now, as the service counted them. */
  get usage(): Usage {
    return this.used;
  }

  /**
   * The answer to messages, by as many attempts as the settings allow.
   *
   * @throws {ModelFailure} The last one. An abort is thrown as it is.
   */
  async ask(messages: readonly Message[]): Promise<Completion> {
    for (let attempt = 1; ; attempt += 1) {
      await this.pause(this.next - Date.now());
      this.next = Date.now() + this.settings.intervalMs;
      this.requests += 1;
      try {
        const completion = await complete(messages, this.settings, this.signal);
        this.count(completion.usage);
        return completion;
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        this.count(error.usage);
        await this.recover(error, attempt);
      }
    }
  }

  /** Waits for the next attempt, or throws where there is none. */
  private async recover(failure: ModelFailure, attempt: number): Promise<void> {
    const { kind, message, waitMs } = failure;
    if (kind === 'REFUSED' || kind === 'CUT' || attempt >= this.settings.attempts) throw failure;
    if (waitMs !== undefined && waitMs > longestWaitMs)
      throw new ModelFailure('UNAVAILABLE', `${message}; asks to wait ${Math.ceil(waitMs / 1000)} s`);
    const backoff = Math.min(longestBackoffMs, this.settings.backoffMs * 2 ** (attempt - 1));
    const wait = waitMs ?? backoff * (0.5 + Math.random() / 2);
    this.onWait(message, wait);
    await this.pause(wait);
  }

  private async pause(ms: number): Promise<void> {
    if (ms > 0) await sleep(ms, undefined, { signal: this.signal });
    else this.signal.throwIfAborted();
  }

  private count(usage: Usage | undefined): void {
    if (usage !== undefined)
      this.used = { input: this.used.input + usage.input, output: this.used.output + usage.output };
  }
}
