import { describe, expect, it } from 'vitest';
import { factsFormat } from '../../../../src/facts/format.ts';
import { claimId } from '../../../../src/facts/ids.ts';
import { outcomes, reasons } from '../../../support/mapping.ts';

const makes = `
columns:
  maker: { required: true }
  product: { required: true }
  rel: { values: [生产, 停产] }
  share: { type: number }
skip:
  - { when: { column: rel, in: [停产] }, reason: no longer made }
entities:
  maker: { type: Company, key: maker }
  product: { type: Product, key: product }
claims:
  - { subject: maker, predicate: PRODUCES, object: product, share: share, shareOf: { value: 收入 }, when: { column: rel, in: [生产] } }
`;

const row = { maker: '青河钢厂', product: '不鏽鋼', rel: '生产', share: 0.5 };

describe('a row', () => {
  it('makes the facts that facts.yml would hold, defaults included', () => {
    const [outcome] = outcomes(makes, row);
    expect(outcome).toEqual({
      facts: {
        entities: [
          { id: 'company-qing-he-gang-6aa31632f5', type: 'Company', name: '青河钢厂' },
          { id: 'product-bu-xiu-gang-7429a103ed', type: 'Product', name: '不锈钢' },
        ],
        claims: [
          {
            subject: 'company-qing-he-gang-6aa31632f5',
            predicate: 'PRODUCES',
            object: 'product-bu-xiu-gang-7429a103ed',
            share: 0.5,
            shareOf: '收入',
            modality: 'ACTUAL',
            basis: 'STATED',
          },
        ],
        observations: [],
      },
    });
  });

  it('has the claim ids of a facts.yml that says the same', () => {
    const [outcome] = outcomes(makes, row);
    const facts = outcome !== undefined && 'facts' in outcome ? outcome.facts : undefined;
    const place = { evidence: [{ rowFrom: 1, rowTo: 1, sha256: 'a'.repeat(64) }] };
    const { modality: _, basis: __, ...written } = facts?.claims[0] ?? {};
    const read = factsFormat.parse({
      entities: facts?.entities.map((entity) => ({ ...entity, ...place })),
      claims: [{ ...written, ...place }],
    });
    expect(facts?.claims.map(claimId)).toEqual(read.claims.map(claimId));
  });

  it('says nothing of a share where the cell is empty', () => {
    const [outcome] = outcomes(makes, { ...row, share: '' });
    expect(outcome).toHaveProperty('facts.claims.0.modality', 'ACTUAL');
    expect(outcome).not.toHaveProperty('facts.claims.0.share');
    expect(outcome).not.toHaveProperty('facts.claims.0.shareOf');
  });

  it('is rejected for what the mapping does not know, each column with its value and a reason without it', () => {
    const [outcome] = outcomes(makes, { maker: ' ', product: '钢', rel: '卖', share: 'half' });
    expect(outcome).toEqual({
      rejected: [
        { column: 'maker', value: ' ', reason: 'is empty, and the mapping requires it' },
        { column: 'rel', value: '卖', reason: 'not among the values that the mapping lists' },
        { column: 'share', value: 'half', reason: 'not a number such as 12, -3.5 or 1e6' },
      ],
    });
  });

  it.each([
    [{ share: 1.2 }, 'share', 'not a share between 0 and 1'],
    [{ maker: 'x'.repeat(201) }, 'maker', 'longer than 200 characters, the most that a name or a detail may have'],
    [{ maker: '㍿'.repeat(60) }, 'maker', 'a name of more than 200 characters'],
    [{ maker: '\u200b' }, 'maker', 'a name without any character that can be seen'],
    [{ product: 'x'.repeat(10_001) }, 'product', 'longer than 10000 characters'],
    [{ product: { a: 1 } }, 'product', 'a list or an object, where text was expected'],
    [{ share: '1,000' }, 'share', 'not a number such as 12, -3.5 or 1e6'],
    [{ share: '012' }, 'share', 'not a number such as 12, -3.5 or 1e6'],
    [{ share: '1e400' }, 'share', 'a number that is too large to be held exactly'],
  ])('with %j is rejected at %s: %s', (change, column, reason) => {
    expect(reasons(outcomes(makes, { ...row, ...change })[0])).toEqual([[column, reason]]);
  });

  it('is skipped with its reason, whatever is wrong in columns that the reason does not look at', () => {
    const skipped = { skipped: 'no longer made' };
    expect(outcomes(makes, { ...row, rel: '停产' }, { rel: '停产', share: 'x' })).toEqual([skipped, skipped]);
  });

  it('is rejected by a declared rule, at the column that the rule begins with', () => {
    const mapping = `${makes}reject:\n  - { when: { column: maker, equals: { column: product } }, reason: itself }\n`;
    expect(reasons(outcomes(mapping, { ...row, maker: '钢', product: '钢' })[0])).toEqual([['maker', 'itself']]);
  });

  it('counts a Date of a spreadsheet and a number in a text column as what they say', () => {
    const mapping = `
columns: { code: { transform: [{ padStart: { length: 6, with: "0" } }] }, since: { type: date }, name: {} }
entities:
  firm: { type: Company, key: code, keyed: stock-code, name: name }
  place: { type: Government, key: name }
claims: [{ subject: place, predicate: OWNS, object: firm, validFrom: since }]
`;
    const [outcome] = outcomes(mapping, { code: 2, since: new Date('2024-05-03T00:00:00Z'), name: '青河' });
    expect(outcome).toMatchObject({
      facts: { entities: [{ id: 'company-000002' }, {}], claims: [{ validFrom: '2024-05-03' }] },
    });
  });
});

const pairs = `
columns: { a: { required: true }, b: { required: true } }
entities:
  left: { type: Company, key: a }
  right: { type: Company, key: b }
claims:
  - { subject: left, predicate: PARTNERS_WITH, object: right }
  - { subject: right, predicate: PARTNERS_WITH, object: left }
`;

describe('facts of one row', () => {
  it('stand once, also where a symmetric claim is written both ways', () => {
    expect(outcomes(pairs, { a: '甲', b: '乙' })[0]).toHaveProperty('facts.claims.length', 1);
  });

  it('are refused where subject and object turn out to be one', () => {
    const same = 'subject and object of PARTNERS_WITH are the same';
    expect(reasons(outcomes(pairs, { a: '甲', b: ' 甲' })[0])).toEqual([
      ['b', same],
      ['a', same],
    ]);
  });

  it('join two names of one identifier, and refuse a row that contradicts itself', () => {
    const mapping = `
columns: { code: {}, name: {}, other: {}, english: {}, secondEnglish: {} }
entities:
  one: { type: Company, key: code, keyed: stock-code, name: name, nameEn: english }
  two: { type: Company, key: code, keyed: stock-code, name: other, nameEn: secondEnglish }
`;
    const [joined, contradicting] = outcomes(
      mapping,
      { code: '1.SH', name: '太钢', other: '太钢不锈', english: 'Taigang' },
      { code: '1.SH', name: '太钢', other: '太钢', english: 'Taigang', secondEnglish: 'TISCO' },
    );
    expect(joined).toHaveProperty('facts.entities', [
      {
        id: 'company-1-sh',
        type: 'Company',
        name: '太钢',
        nameEn: 'Taigang',
        aliases: ['太钢不锈'],
        identifiers: { 'stock-code': '1.SH' },
      },
    ]);
    expect(reasons(contradicting)).toEqual([['code', 'the row says two things of one entity']]);
  });
});
