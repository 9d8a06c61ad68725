import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { codeOf } from '../../files/unreadable-file.ts';
import { unreadable } from './unreadable.ts';

/** What a thread may use before it is ended. */
export interface Guard {
  /** Time for one answer. */
  readonly seconds: number;
  /** Growth of the whole process: a thread's own limit counts no buffers. */
  readonly mebibytes: number;
}

const usualGuard: Guard = { seconds: 60, mebibytes: 1024 };
const mebibyte = 1024 * 1024;
const lookEveryMs = 100;

/** A thread was ended because it used more than it may. */
class Exhausted extends Error {
  override readonly name = 'Exhausted';
}

const outOfTime = ({ seconds }: Guard): Exhausted => new Exhausted(`takes longer than ${seconds} s at one place`);
const outOfMemory = ({ mebibytes }: Guard): Exhausted => new Exhausted(`needs more than ${mebibytes} MiB of memory`);

/** An error of a thread as the refusal of the article that it read, where the article asked for too much. */
export const explainExhausted = (file: string, error: unknown): unknown =>
  error instanceof Exhausted
    ? unreadable(file, `reading it ${error.message}`, 'Split it into its articles, or save its text as .txt.', error)
    : error;

/** A thread that answers one message with one, and is ended when it needs too much time or memory. */
export class GuardedWorker {
  private readonly worker: Worker;
  private readonly watch: NodeJS.Timeout;
  private asked = Date.now();
  private readonly exhausted = new AbortController();

  constructor(
    script: URL,
    workerData: unknown,
    transferList: ArrayBuffer[],
    private readonly guard = usualGuard,
  ) {
    this.worker = new Worker(script, {
      workerData,
      transferList,
      resourceLimits: { maxOldGenerationSizeMb: guard.mebibytes },
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    const begun = process.memoryUsage.rss();
    this.watch = setInterval(() => {
      if (Date.now() - this.asked > guard.seconds * 1000) this.exhausted.abort(outOfTime(guard));
      else if (process.memoryUsage.rss() - begun > guard.mebibytes * mebibyte) this.exhausted.abort(outOfMemory(guard));
    }, lookEveryMs);
  }

  /** The next message of the thread; its time begins anew with each. */
  async next(): Promise<unknown> {
    this.asked = Date.now();
    try {
      const [message]: unknown[] = await once(this.worker, 'message', { signal: this.exhausted.signal });
      return message;
    } catch (error) {
      this.exhausted.signal.throwIfAborted();
      throw codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(this.guard) : error;
    }
  }

  /** Asks the thread and waits for its answer. */
  async ask(message: unknown): Promise<unknown> {
    const answer = this.next();
    this.worker.postMessage(message, []);
    return answer;
  }

  async end(): Promise<void> {
    clearInterval(this.watch);
    await this.worker.terminate();
  }
}
