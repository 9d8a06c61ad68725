import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../../../src/extract/model/cost.ts';
import { describeEstimate, describeModelDraft, describeRequests } from '../../../../src/extract/model/describe.ts';
import { draftByModel } from '../../../../src/extract/model/draft.ts';
import { modelRequests } from '../../../../src/extract/model/prompt.ts';
import { firstAnswer, madeUpArticle, passagesIn, settingsOf } from '../../../support/model/model-run.ts';
import { completion, serveModel, status } from '../../../support/model/serve-model.ts';

const passages = passagesIn(madeUpArticle);
const prices = { input: 2, output: 8, currency: '元' };

describe('what a person reads of a model run', () => {
  it('before it: requests, tokens and cost', () => {
    const estimate = { requests: 2, kept: 1, tokens: { input: 1000, output: 100 }, cost: 0.0028 };
    expect(describeEstimate(estimate, { model: 'made-up-model', prices })).toBe(
      'made-up-model: 2 request(s), 1 answered before; about 1000 tokens sent and 100 answered; 0.0028 元',
    );
    const free = estimateCost(modelRequests(passages, settingsOf('http://a')), () => true, {
      prices: undefined,
      answer: 'json_schema',
    });
    expect(describeEstimate(free, { model: 'm', prices: undefined })).toMatch(/no prices are set \(MODEL_INPUT_PRICE/);
  });

  it('instead of it: every word that would be sent, and not the key', () => {
    const settings = settingsOf('http://127.0.0.1:1/v1', { passageTokens: 45 });
    const requests = modelRequests(passages, settings);
    const shown = describeRequests(requests, settings).join('\n');
    for (const { messages } of requests) for (const { content } of messages) expect(shown).toContain(content);
    expect(shown).toContain('request 2 of 2, line 2 of the text:');
    expect(shown).not.toContain('secret-key');
    expect(describeRequests([], settings)).toEqual(['nothing would be sent: the article has no paragraphs']);
  });

  it('after it: what came, what was dropped and why, what is missing, what it cost', async () => {
    const invented = {
      ...firstAnswer,
      relations: firstAnswer.relations.map((each) => ({ ...each, quote: '甲木公司供应' })),
    };
    await using service = await serveModel(completion(invented), status(500));
    const settings = settingsOf(service.url, { passageTokens: 45, prices, attempts: 1 });
    expect(describeModelDraft(await draftByModel(passages, settings), settings)).toEqual([
      'made-up-model: 3 entities, 0 relations, 0 figures; 2 request(s), 100 tokens sent and 50 answered; 0.0006 元',
      '1 dropped: its quote does not stand in the passage',
      'not answered: line 2 (status 500)',
    ]);
  });
});
