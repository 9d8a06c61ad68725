import { fail } from '../../errors.ts';
import type { Passage } from '../passages.ts';
import { costOf } from './cost.ts';
import { GroundedAnswers } from './ground/ground.ts';
import type { FailedPassage, ModelDraft } from './model-draft.ts';
import { halvesOf } from './passage-groups.ts';
import { type ModelRequest, modelRequests, requestOf } from './prompt.ts';
import { ModelService, type OnWait } from './service/ask.ts';
import { ModelFailure } from './service/failure.ts';
import { KeptAnswers } from './service/kept-answers.ts';
import type { ModelSettings } from './settings.ts';

/** So many passages one after the other without an answer: the service is down, and the rest is not tried. */
const givenUpAfter = 3;

export interface ModelRun {
  /** Ends the run; what was drafted up to then is kept. */
  readonly signal?: AbortSignal;
  /** Told after each passage: how many are done, and of how many. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly onWait?: OnWait;
}

/** One run over an article: passages in order, answers kept as they come. */
class Drafting {
  private readonly service: ModelService;
  private readonly kept: KeptAnswers;
  readonly grounded = new GroundedAnswers();
  readonly failed: FailedPassage[] = [];
  private readonly waiting: ModelRequest[];
  private answered = 0;
  private inARow = 0;

  constructor(
    private readonly passages: readonly Passage[],
    private readonly settings: ModelSettings,
    private readonly run: Required<ModelRun>,
  ) {
    this.service = new ModelService(settings, run.signal, run.onWait);
    this.kept = new KeptAnswers(settings);
    this.waiting = modelRequests(passages, settings);
  }

  async all(): Promise<ModelDraft> {
    for (let request = this.waiting.shift(); request !== undefined; request = this.waiting.shift()) {
      const stop = await this.one(request);
      this.run.onProgress(this.answered + this.failed.length, this.answered + this.failed.length + this.waiting.length);
      if (stop !== undefined) this.leaveRest(stop);
    }
    this.refuseNothing();
    const { entities, relations, figures, dropped } = this.grounded;
    const { usage, requests } = this.service;
    const cost = costOf(usage, this.settings.prices);
    return {
      model: this.settings.model,
      entities,
      relations,
      figures,
      dropped,
      failed: this.failed,
      requests,
      usage,
      cost,
    };
  }

  /** Drafts one group; answers why the run must end, if it must. */
  private async one(request: ModelRequest): Promise<string | undefined> {
    try {
      let answer = this.kept.find(request);
      if (answer === undefined) {
        ({ answer } = await this.service.ask(request.messages));
        this.kept.keep(request, answer);
      }
      this.grounded.add(request, answer);
      this.answered += 1;
      this.inARow = 0;
      return undefined;
    } catch (error) {
      return this.afterFailure(request, error);
    }
  }

  private afterFailure(request: ModelRequest, error: unknown): string | undefined {
    if (this.run.signal.aborted) {
      this.fail(request, 'interrupted');
      return 'interrupted';
    }
    if (!(error instanceof ModelFailure)) throw error;
    const { kind, message } = error;
    const halves = kind === 'CUT' ? halvesOf(request.group) : [];
    if (halves.length > 0) {
      this.waiting.unshift(...halves.map((half) => requestOf(half, this.passages, this.settings.answer)));
      return undefined;
    }
    this.fail(request, message);
    if (kind === 'REFUSED') {
      if (this.answered === 0) throw fail('MODEL_REFUSED', { url: this.settings.url, reason: message }, error);
      return message;
    }
    this.inARow = kind === 'UNAVAILABLE' ? this.inARow + 1 : 0;
    return this.inARow >= givenUpAfter ? message : undefined;
  }

  private fail({ from, to }: ModelRequest, reason: string): void {
    this.failed.push({ from, to, reason });
  }

  private leaveRest(reason: string): void {
    for (const request of this.waiting.splice(0)) this.fail(request, `not asked for: ${reason}`);
  }

  private refuseNothing(): void {
    const [first] = this.failed;
    if (this.answered === 0 && first !== undefined)
      throw fail('MODEL_UNAVAILABLE', { url: this.settings.url, reason: first.reason });
  }
}

/**
 * Drafts an article by a language model, a group of paragraphs after the other. Each fact quotes words that stand in its
 * paragraph, or it is dropped and counted. Where the service fails on the way, what was drafted before is the draft, and
 * `failed` says what is missing; a second run asks for that alone, as answers are kept.
 *
 * @throws {LianpuError} MODEL_REFUSED, MODEL_UNAVAILABLE where no passage was answered.
 * @example (await draftByModel(passagesOf(article), modelSettings(readConfig()))).relations.length // 14
 */
export const draftByModel = (
  passages: readonly Passage[],
  settings: ModelSettings,
  { signal = new AbortController().signal, onProgress = () => {}, onWait = () => {} }: ModelRun = {},
): Promise<ModelDraft> => new Drafting(passages, settings, { signal, onProgress, onWait }).all();
