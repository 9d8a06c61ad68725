import { describe, expect, it } from 'vitest';
import { requestIdOf } from '../../../src/server/request-id.ts';

const idFor = (given: string | undefined): string => requestIdOf({ headers: { 'x-request-id': given } });
const made = /^[0-9a-f-]{36}$/;

describe('the id of a request', () => {
  it.each(['7', 'a1b2-c3.d4:e5_f6', 'x'.repeat(64)])('is the one that it came with: %s', (given) => {
    expect(idFor(given)).toBe(given);
  });

  it.each([undefined, '', 'x'.repeat(65), 'a b', 'a\r\nb', '<script>', '{"a":1}', '\u202egpj', 'é'])(
    'is a new one instead of %j',
    (given) => {
      expect(idFor(given)).toMatch(made);
      expect(idFor(given)).not.toBe(idFor(given));
    },
  );
});
