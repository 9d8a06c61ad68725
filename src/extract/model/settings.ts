import type { Config } from '../../config.ts';
import { fail } from '../../errors.ts';

/** What a token costs: prices are for a million of them. */
export interface Prices {
  readonly input: number;
  readonly output: number;
  readonly currency: string;
}

/** Which model drafts, and within which bounds. */
export interface ModelSettings {
  /** Up to before `/chat/completions`. */
  readonly url: string;
  readonly model: string;
  readonly key: string | undefined;
  readonly answer: 'json_schema' | 'json_object';
  readonly temperature: number | undefined;
  /** Most tokens of the article in one request, as estimated. */
  readonly passageTokens: number;
  readonly timeoutMs: number;
  readonly attempts: number;
  /** Wait before the second attempt; doubled for each further one. */
  readonly backoffMs: number;
  /** Least time from one request to the next. */
  readonly intervalMs: number;
  readonly prices: Prices | undefined;
  /** Folder of kept answers. */
  readonly kept: string;
}

const backoffMs = 1000;

/**
 * The settings of the model, where somebody configured one.
 *
 * @throws {LianpuError} MODEL_NOT_CONFIGURED, naming what is missing.
 * @example modelSettings(readConfig({ MODEL_BASE_URL: 'http://127.0.0.1:8000/v1', MODEL_NAME: 'a' })).attempts // 4
 */
export const modelSettings = (config: Config): ModelSettings => {
  const { MODEL_BASE_URL: url, MODEL_NAME: model } = config;
  if (url === undefined || model === undefined) {
    const missing = [url === undefined ? 'MODEL_BASE_URL' : '', model === undefined ? 'MODEL_NAME' : ''];
    throw fail('MODEL_NOT_CONFIGURED', { missing: missing.filter((name) => name !== '').join(' and ') });
  }
  const { MODEL_INPUT_PRICE: input, MODEL_OUTPUT_PRICE: output, MODEL_REQUESTS_PER_MINUTE: perMinute } = config;
  return {
    url,
    model,
    key: config.MODEL_KEY,
    answer: config.MODEL_ANSWER,
    temperature: config.MODEL_TEMPERATURE,
    passageTokens: config.MODEL_PASSAGE_TOKENS,
    timeoutMs: config.MODEL_SECONDS * 1000,
    attempts: config.MODEL_ATTEMPTS,
    backoffMs,
    intervalMs: perMinute === 0 ? 0 : 60_000 / perMinute,
    prices:
      input === undefined || output === undefined ? undefined : { input, output, currency: config.MODEL_CURRENCY },
    kept: `${config.LIANPU_HOME}/model-answers`,
  };
};
