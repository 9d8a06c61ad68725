import { describe, expect, test } from 'vitest';
import { factsDraft } from '../../../../src/extract/draft/facts-draft.ts';
import { labelledShape } from '../../../../src/extract/draft/labelled-shape.ts';
import { draftFormat } from '../../../../src/facts/draft/format.ts';
import { readMadeUp } from '../../../support/read-made-up.ts';

const simplified = '青岛市市长周明远参加。\n甲木门业有限公司位于青岛市，向乙车汽车有限公司供应车门，总投资3.5亿元。\n';
const bracketed =
  '甲木門(mén)業(yè)有限公司位於青島(dǎo)市，向乙車(chē)汽車(chē)有限公司供應(yìng)車(chē)門(mén)，總(zǒng)投資(zī)3.5億(yì)元。\n';
const source = { id: 'qinghe', file: 'qinghe.txt', language: 'zh-Hans' } as const;

describe.each([
  ['simplified', simplified],
  ['Traditional with pinyin in brackets', bracketed],
])('a draft of a text in %s', (_, text) => {
  const extraction = readMadeUp(text);
  const { draft, left } = factsDraft(extraction, source);

  test('is a draft file with nothing accepted, and each fact says its rule and score', () => {
    expect(draftFormat.safeParse(draft).error).toBeUndefined();
    const facts = [...draft.entities, ...draft.claims, ...draft.observations];
    expect(facts.every(({ accepted }) => !accepted)).toBe(true);
    expect(facts.every(({ drafted }) => drafted !== undefined && drafted.rule !== '' && drafted.score > 0)).toBe(true);
    expect(left).toEqual([]);
  });

  test('points at the very characters of the raw text', () => {
    const { raw } = extraction.article;
    for (const { evidence } of [...draft.entities, ...draft.claims, ...draft.observations]) {
      for (const pointer of evidence) {
        if (!('start' in pointer)) throw new Error('a pointer into a text');
        const paragraph = raw.paragraphs.find(({ number }) => number === pointer.paragraph);
        expect(paragraph?.start).toBeLessThanOrEqual(pointer.start);
        expect(paragraph?.end).toBeGreaterThanOrEqual(pointer.end);
      }
    }
  });

  test('says who supplies whom, where, and how much', () => {
    const { relations, metrics } = labelledShape(extraction);
    expect(relations).toContainEqual(
      expect.objectContaining({
        subject: '甲木门业有限公司',
        predicate: 'SUPPLIES',
        object: '乙车汽车有限公司',
        qualifiers: { product: '车门' },
      }),
    );
    expect(relations).toContainEqual(
      expect.objectContaining({ subject: '甲木门业有限公司', predicate: 'LOCATED_IN', object: '青岛市' }),
    );
    expect(metrics).toContainEqual(expect.objectContaining({ value: 3.5, unit: '亿元' }));
    for (const { evidence } of [...relations, ...metrics]) expect(text).toContain(evidence);
  });
});

test('the id of a division is that of the official list, so that it meets the graph', () => {
  const { draft } = factsDraft(readMadeUp(simplified), source);
  expect(draft.entities.find(({ name }) => name === '青岛市')?.id).toBe('region-qingdao-370200');
});

test('the same text always gives the same draft', () => {
  expect(factsDraft(readMadeUp(simplified), source)).toEqual(factsDraft(readMadeUp(simplified), source));
});
