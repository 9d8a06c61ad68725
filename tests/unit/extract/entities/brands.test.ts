import { describe, expect, test } from 'vitest';
import { readMadeUp } from '../../../support/read-made-up.ts';

/** The firms that a text calls by their first two characters. */
const branded = (text: string): string[] =>
  readMadeUp(text)
    .passages.flatMap(({ mentions }) => mentions)
    .filter(({ rule }) => rule === 'brand-of-firm')
    .map(({ text: name }) => name);

describe('a firm called by its first two characters', () => {
  test('is that firm where a text does so twice', () => {
    const text = '山东霖岚体用鞋材股份有限公司投产。霖岚与青河大学签订合作协议,霖岚的车门由甲木公司供应。';
    const relations = readMadeUp(text).relations.map(
      ({ subject, predicate, object }) => `${subject.name} ${predicate} ${object.name}`,
    );
    expect(relations).toContain('山东霖岚体用鞋材股份有限公司 PARTNERS_WITH 青河大学');
    expect(relations).toContain('甲木公司 SUPPLIES 山东霖岚体用鞋材股份有限公司');
    expect(branded(text)).toHaveLength(2);
  });

  test('is nobody where it is called so once', () => {
    expect(branded('山东霖岚体用鞋材股份有限公司投产。霖岚与青河大学签订合作协议。')).toEqual([]);
  });

  test('is nobody where two firms begin so', () => {
    expect(
      branded('山东霖岚体用鞋材股份有限公司、河南霖岚轻纺鞋面有限公司投产。霖岚与青河大学签订合作协议,霖岚的车门好。'),
    ).toEqual([]);
  });

  test('is nobody where the characters are a place or say a kind of thing', () => {
    expect(branded('智能体用鞋材股份有限公司投产。智能的车门好,智能与白山大学签订合作协议。')).toEqual([]);
  });
});
