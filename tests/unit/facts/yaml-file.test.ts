import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LianpuError } from '../../../src/errors.ts';
import { readYamlFile } from '../../../src/facts/yaml-file.ts';
import { inFolder, unmark } from '../../support/fact-files.ts';

const format = z.strictObject({ name: z.string(), items: z.array(z.strictObject({ n: z.int() })).default([]) });
const read = (content: string | Uint8Array) =>
  inFolder({ 'a.yml': content }, (folder) => readYamlFile(join(folder, 'a.yml'), format));

const refusal = (content: string | Uint8Array | undefined): LianpuError => {
  try {
    inFolder(content === undefined ? {} : { 'a.yml': content }, (folder) =>
      readYamlFile(join(folder, 'a.yml'), format),
    );
  } catch (error) {
    if (error instanceof LianpuError) return error;
    throw error;
  }
  throw new Error('the file was read');
};

describe('a YAML file', () => {
  it('is read with the defaults of its format', () => {
    const { value, problems } = read('name: 甲\nitems:\n  - n: 1\n');
    expect(value).toEqual({ name: '甲', items: [{ n: 1 }] });
    expect(problems).toEqual([]);
    expect(read('name: 甲').value).toEqual({ name: '甲', items: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(read('\uFEFFname: 甲').value?.name).toBe('甲');
  });

  it.each([
    ['a value of another type', 'name: 甲\nitems:\n  - n: «one\n'],
    ['a missing key, at the map that lacks it', 'name: 甲\nitems:\n  - «{}\n'],
    ['an unknown key, at the map that has it', 'name: 甲\nitems:\n  - «n: 1\n    m: 2\n'],
    ['characters outside the BMP before it', 'name: 甲\nitems: [{ n: 1 }, { n: «"𠮷" }]\n'],
    ['Windows line ends', 'name: 甲\r\nitems:\r\n  - n: «one\r\n'],
    ['a file of one scalar', '«seven'],
  ])('reports the place of %s', (_, marked) => {
    const { text, line, column } = unmark(marked);
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'FORMAT', line, column }]);
  });

  it('reports every problem of the format, not the first', () => {
    const { problems } = read('items:\n  - n: one\n  - n: two\n');
    expect(problems.map(({ line }) => line).toSorted((left, right) => left - right)).toEqual([1, 2, 3]);
  });

  it('says of a key that is missing that it is', () => {
    expect(read('items: [{ n: 1 }]\n').problems).toMatchObject([{ message: 'name: missing' }]);
    expect(read('name: 甲\nitems: [{}]\n').problems).toMatchObject([{ message: 'items.0.n: missing' }]);
    expect(read('name: null\n').problems[0]?.message).not.toContain('missing');
  });

  it('is refused at line 1 when empty', () => {
    expect(read('').problems).toMatchObject([{ code: 'FORMAT', line: 1, column: 1 }]);
  });

  it.each([
    ['a broken bracket', 'name: 甲\nitems: [\n', 3],
    ['a key twice', 'name: 甲\nitems: []\nname: 乙\n', 3],
    ['a tab as indentation', 'name: 甲\nitems:\n\t- n: 1\n', 3],
  ])('reports the line of %s', (_, text, line) => {
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: 'YAML', line });
  });

  it.each([
    ['octal to some', 'name: 甲\nitems:\n  - n: «010\n', 'write 10'],
    ['hexadecimal', 'name: 甲\nitems:\n  - n: «0x1F\n', 'write 31'],
    ['beyond 2⁵³', 'name: 甲\nitems:\n  - n: «9007199254740993\n', 'larger unit'],
    ['negative and beyond 2⁵³', 'name: 甲\nitems: [{ n: «-9007199254740993 }]\n', 'larger unit'],
  ])('refuses a number that may become another, at its place: %s', (_, marked, hint) => {
    const { text, line, column } = unmark(marked);
    const { value, problems } = read(text);
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'YAML', line, column }]);
    expect(problems[0]?.hint).toContain(hint);
  });

  it('takes zero, the largest whole number and what is quoted', () => {
    expect(read('name: "010"\nitems: [{ n: 0 }, { n: 9007199254740991 }]\n').value).toEqual({
      name: '010',
      items: [{ n: 0 }, { n: 9_007_199_254_740_991 }],
    });
  });

  it('never expands aliases, so that nine lines cannot become a billion', () => {
    const levels = Array.from({ length: 9 }, (_, i) => {
      const below = i === 0 ? 'x' : `*a${i - 1}`;
      return `a${i}: &a${i} [${Array.from({ length: 9 }, () => below).join(', ')}]`;
    });
    const { value, problems } = read(levels.join('\n'));
    expect(value).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['YAML']);
  });

  it.each(['__proto__', 'constructor'])('has no key %s, and leaves objects as they are', (key) => {
    const { value, problems } = read(`name: 甲\n${key}: { polluted: true }\n`);
    expect(value).toBeUndefined();
    expect(problems[0]?.code).toBe('FORMAT');
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps dates and yes or no as the texts they are', () => {
    const texts = z.strictObject({ date: z.string(), answer: z.string() });
    const { value } = inFolder({ 'a.yml': 'date: 2024-05-01\nanswer: no\n' }, (folder) =>
      readYamlFile(join(folder, 'a.yml'), texts),
    );
    expect(value).toEqual({ date: '2024-05-01', answer: 'no' });
  });
});

describe('a file that cannot be read', () => {
  it('is refused with the reason where it is a folder', () => {
    inFolder({ 'a.yml/b': '' }, (folder) =>
      expect(() => readYamlFile(join(folder, 'a.yml'), format)).toThrow('a folder, not a file'),
    );
  });

  it.each([
    ['that is missing', undefined, 'no such file'],
    ['that is not UTF-8', Uint8Array.of(0x6e, 0x3a, 0x20, 0xff, 0xfe), 'not valid UTF-8'],
    ['of more than 20 MiB', new Uint8Array(20 * 1024 * 1024 + 1).fill(0x20), 'larger than 20 MiB'],
  ])('%s is refused by a code, with the reason', (_, content, reason) => {
    const error = refusal(content);
    expect(error.code).toBe('FILE_UNREADABLE');
    expect(error.message).toContain(reason);
  });
});
