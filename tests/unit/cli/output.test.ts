import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeError, reportError } from '../../../src/cli/output.ts';
import { fail } from '../../../src/errors.ts';

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
});

describe('what a command says when it fails', () => {
  it('is the code, what happened and, on a line of its own, what to do', () => {
    const error = fail('SOURCE_UNKNOWN', { id: 'x', directory: 'loaders', known: 'a, b' });
    expect(describeError(error)).toBe(
      'error SOURCE_UNKNOWN: No source "x" under loaders\n  Known sources: a, b. A source is a folder with source.yml and facts.yml.',
    );
  });

  it('keeps the stack of what nobody expected', () => {
    expect(describeError(new TypeError('odd'))).toMatch(/^error INTERNAL: TypeError: odd\n\s+at /);
  });

  it.each([
    [fail('SETTING_INVALID', { name: 'PORT', value: 'x', allowed: 'a port' }), 78],
    [new Error('odd'), 1],
  ])('gives the process its exit code', (error, code) => {
    const silent = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    reportError(error, false);
    silent.mockRestore();
    expect(process.exitCode).toBe(code);
  });
});
