import { describe, expect, it } from 'vitest';
import { resultsPage, shortNumber, spread } from '../../../../bench/peers/report/page.ts';
import { madeKind, madeResult } from './made-results.ts';

describe('shortNumber', () => {
  it.each([
    [1_234.5, '1230'],
    [0.012_345, '0.0123'],
    [0, '0'],
    [Number.NaN, '–'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('writes %d as %s', (value, text) => {
    expect(shortNumber(value)).toBe(text);
  });
});

describe('spread', () => {
  it('says how far rounds lie apart, and nothing of it where they do not', () => {
    expect(spread({ median: 10, least: 9, most: 12.346 })).toBe('10 (9–12.3)');
    expect(spread({ median: 10, least: 10, most: 10 })).toBe('10');
  });
});

describe('resultsPage', () => {
  const page = resultsPage(
    {
      about: {
        date: '2026-01-01',
        data: 'synthetic:4000',
        entities: 4_000,
        claims: 12_000,
        supports: 12_000,
        loadSeconds: 10,
        machine: '2 cores',
        node: 'v20',
        rounds: 1,
        seconds: [1, 2],
        connections: 16,
        busy: [1, 2],
      },
      kinds: [madeKind('a', [madeResult('best raw', { throughput: 200 }), madeResult('ours', { throughput: 100 })])],
      leftOut: ['PostGraphile 5: no PostgreSQL'],
      peakMebibytes: { ours: 200 },
    },
    'plot.svg',
  );

  it('puts every contestant beside the first', () => {
    expect(page).toContain('| ours | 1 | 1 | 100 | 0.5 |');
  });

  it('says what was missed and who was left out', () => {
    expect(page).toContain('| a | ours | throughput | best raw | 0.5 | ≥ 0.7 | **missed** |');
    expect(page).toContain('- PostGraphile 5: no PostgreSQL');
  });
});
