import { registry } from '../../errors.ts';
import type { Extraction } from '../../extract/extraction.ts';
import { estimateCost } from '../../extract/model/cost.ts';
import { describeEstimate, describeModelDraft, describeRequests } from '../../extract/model/describe.ts';
import { draftByModel } from '../../extract/model/draft.ts';
import { mergeDrafts } from '../../extract/model/merge.ts';
import { modelRequests } from '../../extract/model/prompt.ts';
import { KeptAnswers } from '../../extract/model/service/kept-answers.ts';
import type { ModelSettings } from '../../extract/model/settings.ts';
import type { Output } from '../output.ts';
import { showProgress } from '../progress.ts';

const planOf = ({ passages }: Extraction, settings: ModelSettings) => {
  const requests = modelRequests(passages, settings);
  const kept = new KeptAnswers(settings);
  const estimate = estimateCost(requests, (request) => kept.find(request) !== undefined, settings);
  return { requests, estimate };
};

/** Shows what would be sent to the model, and sends nothing; the JSON holds the same. */
export const showRequests = (extraction: Extraction, settings: ModelSettings): { lines: string[]; value: object } => {
  const { requests, estimate } = planOf(extraction, settings);
  const { url, model } = settings;
  return {
    lines: [...describeRequests(requests, settings), describeEstimate(estimate, settings)],
    value: { url, model, estimate, requests: requests.map(({ from, to, messages }) => ({ from, to, messages })) },
  };
};

/**
 * Has the model draft beside the rules, and puts the two together. Ctrl-C ends the run with what is there.
 *
 * @throws {LianpuError} MODEL_REFUSED, MODEL_UNAVAILABLE where it drafted nothing.
 */
export const withModel = async (
  rules: Extraction,
  settings: ModelSettings,
  { say, json }: Output,
): Promise<Extraction> => {
  say(describeEstimate(planOf(rules, settings).estimate, settings));
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  const progress = showProgress('model', !json);
  process.once('SIGINT', interrupt);
  try {
    const draft = await draftByModel(rules.passages, settings, {
      signal: controller.signal,
      onProgress: progress.update,
      onWait: (reason, ms) => say(`${reason}: next attempt in ${(ms / 1000).toFixed(1)} s`),
    });
    progress.stop();
    for (const line of describeModelDraft(draft, settings)) say(line);
    if (draft.failed.length > 0) {
      say('The next run asks for these lines alone: answers are kept. Name its draft with --out.');
      process.exitCode = registry.MODEL_UNAVAILABLE.exit;
    }
    return mergeDrafts(rules, draft);
  } finally {
    progress.stop();
    process.off('SIGINT', interrupt);
  }
};
