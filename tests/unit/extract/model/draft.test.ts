import { describe, expect, it } from 'vitest';
import { draftByModel } from '../../../../src/extract/model/draft.ts';
import { modelRequests } from '../../../../src/extract/model/prompt.ts';
import { firstAnswer, madeUpArticle, passagesIn, secondAnswer, settingsOf } from '../../../support/model/model-run.ts';
import { broken, completion, serveModel, silence, status } from '../../../support/model/serve-model.ts';

const passages = passagesIn(madeUpArticle);
const [firstPassage = passages[0]] = passages;
const first = firstPassage === undefined ? [] : [firstPassage];
/** So few tokens that each of the two paragraphs is asked about alone. */
const apart = { passageTokens: 45 };

describe('a draft by a language model', () => {
  it('has the facts of good answers, each where its quote stands', async () => {
    await using service = await serveModel(completion(firstAnswer), completion(secondAnswer));
    const draft = await draftByModel(passages, settingsOf(service.url, apart));
    expect(draft).toMatchObject({
      model: 'made-up-model',
      relations: [
        {
          subject: { name: '甲木公司', type: 'Company', rule: 'model' },
          predicate: 'SUPPLIES',
          object: { name: '乙车公司' },
          qualifiers: { product: '车门' },
          modality: 'ACTUAL',
          basis: 'STATED',
          support: { passage: 0, start: 0, end: 15 },
        },
      ],
      figures: [
        {
          subject: { name: '丙电公司' },
          metric: 'investment',
          name: '总投资',
          quantity: { value: 8.6, unit: '亿元' },
          kind: 'PLANNED',
          support: { passage: 1, start: 4, end: 12 },
        },
      ],
      dropped: [],
      failed: [],
      requests: 2,
      usage: { input: 200, output: 100 },
      cost: undefined,
    });
    expect(draft.entities.map(({ name, places }) => [name, places])).toEqual([
      ['甲木公司', [{ passage: 0, start: 0, end: 4 }]],
      ['乙车公司', [{ passage: 0, start: 7, end: 11 }]],
      ['车门', [{ passage: 0, start: 13, end: 15 }]],
      ['丙电公司', [{ passage: 1, start: 0, end: 4 }]],
    ]);
  });

  it('sends what a dry run shows, to the configured service with its key, and the form of the answer', async () => {
    await using service = await serveModel(completion(firstAnswer), completion(secondAnswer));
    const settings = settingsOf(service.url, { ...apart, temperature: 0 });
    const shown = modelRequests(passages, settings);
    expect(service.seen).toEqual([]);
    await draftByModel(passages, settings);
    expect(service.seen.map(({ body }) => body.messages)).toEqual(shown.map(({ messages }) => messages));
    expect(service.seen[0]).toMatchObject({
      path: '/v1/chat/completions',
      authorization: 'Bearer secret-key',
      body: { model: 'made-up-model', temperature: 0, response_format: { type: 'json_schema' } },
    });
    const schema = JSON.stringify(service.seen[0]?.body.response_format.json_schema?.schema);
    expect(schema).toContain('"additionalProperties":false');
    expect(schema).not.toContain('maximum');
  });

  it('says the schema in the prompt to a service that takes none', async () => {
    await using service = await serveModel(completion('```json\n{"entities": []}\n```'));
    await draftByModel(first, settingsOf(service.url, { answer: 'json_object' }));
    expect(service.seen[0]?.body.response_format).toEqual({ type: 'json_object' });
    expect(service.seen[0]?.body.messages[0]?.content).toContain('"additionalProperties":false');
  });

  it('waits as long as a service asks that is asked too much, and says why', async () => {
    await using service = await serveModel(status(429, 'slow down', { 'retry-after': '0.2' }), completion(firstAnswer));
    const waits: [string, number][] = [];
    const onWait = (reason: string, ms: number): number => waits.push([reason, ms]);
    const draft = await draftByModel(first, settingsOf(service.url), { onWait });
    expect(draft.relations).toHaveLength(1);
    expect(draft.requests).toBe(2);
    expect(waits).toEqual([['status 429: slow down', 200]]);
    const [one, two] = service.seen;
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(190);
  });

  it('does not wait for a service that asks for minutes', async () => {
    await using service = await serveModel(status(429, '', { 'retry-after': '3600' }));
    await expect(draftByModel(first, settingsOf(service.url))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringContaining('asks to wait 3600 s') as string,
    });
    expect(service.seen).toHaveLength(1);
  });

  it.each([
    ['is not JSON', completion('抱歉，我不能')],
    ['is JSON of another form', completion({ entities: '甲木公司' })],
    ['is JSON that was cut', completion(JSON.stringify(firstAnswer).slice(0, -20))],
    ['is no chat completion', status(200, '<html>502</html>')],
    ['breaks off', broken],
    ['does not come', silence],
    ['is an error of the service', status(503)],
  ])('asks again where the answer %s', async (_what, reply) => {
    await using service = await serveModel(reply, completion(firstAnswer));
    const draft = await draftByModel(first, settingsOf(service.url, { timeoutMs: 300 }));
    expect(draft.relations).toHaveLength(1);
    expect(service.seen).toHaveLength(2);
  });

  it.each([
    ['never JSON', completion('抱歉'), 'an answer of another form'],
    ['never in time', silence, 'no answer within 0.1 s'],
    ['never sound', status(500, 'out of order'), 'status 500: out of order'],
  ])('is refused where the answer is %s, after as many attempts as are set', async (_what, reply, reason) => {
    await using service = await serveModel(reply);
    await expect(draftByModel(first, settingsOf(service.url, { timeoutMs: 100 }))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: `The model service at ${service.url} drafted nothing: ${reason}`,
    });
    expect(service.seen).toHaveLength(3);
  });

  it.each([401, 404, 400])('is refused at once after status %i, without a word of the key', async (code) => {
    await using service = await serveModel(status(code, 'wrong'));
    const refusal: unknown = await draftByModel(first, settingsOf(service.url)).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'MODEL_REFUSED', exit: 69 });
    expect(JSON.stringify(refusal)).not.toContain('secret-key');
    expect(service.seen).toHaveLength(1);
  });

  it('is refused where nobody listens', async () => {
    const settings = settingsOf('http://127.0.0.1:1/v1');
    await expect(draftByModel(first, settings)).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
  });

  it('asks about the halves of what is too long to be answered', async () => {
    const both = { ...firstAnswer, figures: [] };
    await using service = await serveModel(
      completion('{"entities": [', { finish: 'length' }),
      completion(both),
      completion(secondAnswer),
    );
    const draft = await draftByModel(passages, settingsOf(service.url));
    expect(service.seen).toHaveLength(3);
    expect(draft.relations).toHaveLength(1);
    expect(draft.figures).toHaveLength(1);
    expect(draft.usage).toEqual({ input: 300, output: 150 });
  });

  it('keeps what was drafted where the service fails half way; a second run asks for the rest alone', async () => {
    await using service = await serveModel(
      completion(firstAnswer),
      status(500),
      status(500),
      status(500),
      completion(secondAnswer),
    );
    const settings = settingsOf(service.url, apart);
    const half = await draftByModel(passages, settings);
    expect(half.relations).toHaveLength(1);
    expect(half.figures).toEqual([]);
    expect(half.failed).toEqual([{ from: 2, to: 2, reason: 'status 500' }]);
    const whole = await draftByModel(passages, settings);
    expect(whole).toMatchObject({ requests: 1, failed: [], usage: { input: 100, output: 50 } });
    expect(whole.relations).toHaveLength(1);
    expect(whole.figures).toHaveLength(1);
  });

  it('asks no more where passage after passage fails', async () => {
    const [line = ''] = madeUpArticle.split('\n');
    const many = passagesIn(Array.from({ length: 10 }, (_, i) => `${line}第${i}条`).join('\n'));
    await using service = await serveModel(completion(firstAnswer), status(503));
    const draft = await draftByModel(many, settingsOf(service.url, { passageTokens: 50, attempts: 1 }));
    expect(service.seen).toHaveLength(4);
    expect(draft.failed.map(({ reason }) => reason)).toEqual([
      ...Array<string>(3).fill('status 503'),
      ...Array<string>(6).fill('not asked for: status 503'),
    ]);
  });

  it('keeps what was drafted when it is interrupted', async () => {
    const controller = new AbortController();
    await using service = await serveModel(completion(firstAnswer), (_response) => controller.abort());
    const draft = await draftByModel(passages, settingsOf(service.url, apart), { signal: controller.signal });
    expect(draft.relations).toHaveLength(1);
    expect(draft.failed).toEqual([{ from: 2, to: 2, reason: 'interrupted' }]);
  });

  it('asks nothing twice, but another model anew', async () => {
    await using service = await serveModel(completion(firstAnswer));
    const settings = settingsOf(service.url);
    const one = await draftByModel(first, settings);
    const two = await draftByModel(first, settings);
    expect(service.seen).toHaveLength(1);
    expect(two).toEqual({ ...one, requests: 0, usage: { input: 0, output: 0 } });
    await draftByModel(first, { ...settings, model: 'another' });
    expect(service.seen).toHaveLength(2);
  });

  it('asks no faster than the limit', async () => {
    await using service = await serveModel(completion(firstAnswer), completion(secondAnswer));
    await draftByModel(passages, settingsOf(service.url, { ...apart, intervalMs: 150 }));
    const [one, two] = service.seen;
    expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(140);
  });

  it('tells what it cost, by the tokens that the service counted', async () => {
    const usage = { prompt_tokens: 2_000_000, completion_tokens: 1_000_000 };
    await using service = await serveModel(completion(firstAnswer, { usage }));
    const prices = { input: 2, output: 8, currency: '元' };
    expect(await draftByModel(first, settingsOf(service.url, { prices }))).toMatchObject({ cost: 12 });
  });

  it('tells how far it is', async () => {
    await using service = await serveModel(completion(firstAnswer), completion(secondAnswer));
    const told: [number, number][] = [];
    await draftByModel(passages, settingsOf(service.url, apart), { onProgress: (done, all) => told.push([done, all]) });
    expect(told).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  it('of an article without paragraphs is empty and asks nothing', async () => {
    const draft = await draftByModel([], settingsOf('http://127.0.0.1:1/v1'));
    expect(draft).toMatchObject({ entities: [], relations: [], figures: [], requests: 0, failed: [] });
  });
});
