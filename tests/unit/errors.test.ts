import { describe, expect, it } from 'vitest';
import { fail, registry } from '../../src/errors.ts';

describe('the error registry', () => {
  it('fills the places of message and hint', () => {
    const error = fail('NOT_FOUND', { id: 'company-x', near: 'Did you mean company-y?' });
    expect(error.message).toBe('Nothing has the id "company-x"');
    expect(error.hint).toBe('Did you mean company-y?');
    expect(error.status).toBe(404);
  });

  it('keeps a place that holds what looks like a place', () => {
    expect(fail('NOT_FOUND', { id: '{near}', near: '-' }).message).toBe('Nothing has the id "{near}"');
  });

  it.each(Object.entries(registry))(
    '%s says what happened and what to do, with a status and an exit code',
    (code, entry) => {
      expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/);
      expect(entry.message.length).toBeGreaterThan(5);
      expect(entry.hint.length).toBeGreaterThan(5);
      expect(entry.status).toBeGreaterThanOrEqual(400);
      expect([1, 2, 65, 69, 74, 75, 77, 78]).toContain(entry.exit);
    },
  );
});
