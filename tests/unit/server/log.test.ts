import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../../src/server/log.ts';

const written: string[] = [];
const log = createLog({ LOG_LEVEL: 'info' }, { write: (line) => void written.push(line) });

/** The lines that logging something gives. */
const linesOf = (details: object, message: string): string[] => {
  log.info(details, message);
  return written.splice(0);
};

describe('a line of the log', () => {
  it('is one line of JSON that says what was given, whatever that is', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (value, message) => {
        const [line = '', ...more] = linesOf({ value }, message);
        expect(more).toEqual([]);
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(JSON.parse(line)).toMatchObject({ value, msg: message });
      }),
    );
  });

  it.each([
    ['a new line', 'a\nlevel: 60', String.raw`a\nlevel: 60`],
    ['a terminal’s command', '\u001b[2J\u009b1m', String.raw`\u001b[2J\u009b1m`],
    ['a turn of the reading', 'ok\u202ereversed\u2066x', String.raw`ok\u202ereversed\u2066x`],
    ['what is not seen', 'a\u200bb\ufeffc\u{e0041}', String.raw`a\u200bb\ufeffc\udb40\udc41`],
    ['separators of lines', 'a\u2028b\u2029c', String.raw`a\u2028b\u2029c`],
  ])('shows %s', (_, name, shown) => {
    expect(linesOf({ operation: name }, 'slow')[0]).toContain(`"operation":"${shown}"`);
  });

  it('keeps Chinese as it is written, and no token', () => {
    const [line] = linesOf({ req: { headers: { authorization: 'Bearer secret' } } }, '山西');
    expect(line).toContain('山西');
    expect(line).not.toContain('secret');
  });
});
