import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/config.ts';
import { retryAfterMs } from '../../../../src/extract/model/service/retry-after.ts';
import { modelSettings } from '../../../../src/extract/model/settings.ts';

describe('the settings of the model', () => {
  const configured = { MODEL_BASE_URL: 'http://127.0.0.1:8000/v1/', MODEL_NAME: 'a', LIANPU_HOME: '/tmp/home' };

  it.each([
    [{}, 'MODEL_BASE_URL and MODEL_NAME'],
    [{ MODEL_NAME: 'a' }, 'MODEL_BASE_URL'],
    [{ MODEL_BASE_URL: 'http://127.0.0.1:8000/v1' }, 'MODEL_NAME'],
  ])('are asked for where they are missing: %o', (variables, missing) => {
    expect(() => modelSettings(readConfig(variables))).toThrow(
      `Drafts by a language model are not configured: ${missing} not set`,
    );
  });

  it('have no prices unless both are set, and keep answers under LIANPU_HOME', () => {
    expect(modelSettings(readConfig(configured))).toMatchObject({
      url: 'http://127.0.0.1:8000/v1',
      key: undefined,
      prices: undefined,
      intervalMs: 1000,
      timeoutMs: 120_000,
      kept: '/tmp/home/model-answers',
    });
    const priced = readConfig({
      ...configured,
      MODEL_INPUT_PRICE: '2',
      MODEL_OUTPUT_PRICE: '8.5',
      MODEL_REQUESTS_PER_MINUTE: '0',
    });
    expect(modelSettings(priced)).toMatchObject({ prices: { input: 2, output: 8.5, currency: '元' }, intervalMs: 0 });
  });

  it.each(['ftp://a/v1', 'http://', 'http://user:word@a/v1', 'http://a/v1?key=1'])(
    'refuse the address %s',
    (address) => {
      expect(() => readConfig({ MODEL_BASE_URL: address })).toThrow('MODEL_BASE_URL');
    },
  );
});

describe('how long a service asks to wait', () => {
  const now = Date.parse('2026-01-02T03:04:05Z');

  it.each<[string | null, number | undefined]>([
    ['20', 20_000],
    ['0.5', 500],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ])('is read from %o', (value, ms) => {
    expect(retryAfterMs(value, now)).toBe(ms);
  });
});
