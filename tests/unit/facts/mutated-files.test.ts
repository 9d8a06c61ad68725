import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LianpuError } from '../../../src/errors.ts';
import { checkSource, requireChecked } from '../../../src/facts/check.ts';
import type { Problem } from '../../../src/facts/problem.ts';
import { readSource } from '../../../src/facts/source-files.ts';
import { sha256 } from '../../../src/text/document.ts';
import { inFolder, sourceWith } from '../../support/fact-files.ts';

const cases = 10_000;

const pointer = `{ paragraph: 1, start: 0, end: 1, sha256: ${sha256('甲')} }`;
const wellFormed = [
  'entities:',
  '  - id: company-jia',
  '    type: Company',
  '    name: 甲',
  `    evidence: [${pointer}]`,
  '  - { id: company-yi, type: Company, name: 乙, evidence: [',
  `      ${pointer} ] }`,
  'claims:',
  '  - subject: company-jia',
  '    predicate: SUPPLIES',
  '    object: company-yi',
  '    share: 0.95',
  `    evidence: [${pointer}]`,
  'observations:',
  '  - { entity: company-jia, metric: output, value: 3, unit: 万套, year: 2024, evidence: [',
  `      ${pointer} ] }`,
];

/** What YAML or JavaScript has of its own, and what numbers can go wrong. */
const strange = fc.constantFrom(
  '1e400',
  '-1e400',
  '010',
  '0x1F',
  '9007199254740993',
  '.inf',
  '.nan',
  '~',
  'null',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  '*a',
  '&a x',
  '!!js/function x',
  '!!binary eA==',
  '"\\u0000"',
  '"\\ud800"',
  '2024-02-30',
  'yes',
  '<<: *a',
  '? x',
  '%YAML 9.9',
  '---',
  '...',
  '\t',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '{{{{{{{{',
  '[[[[[[[[',
  '|',
  '>',
  "'",
  '"',
  '@',
  '`',
  '#',
  ': ',
  'x'.repeat(2_000),
);
const line = fc.nat(wellFormed.length - 1);

type Mutation = (lines: readonly string[]) => string[];
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  line.map(
    (at): Mutation =>
      (lines) =>
        lines.toSpliced(at, 1),
  ),
  fc.tuple(line, line).map(
    ([from, to]): Mutation =>
      (lines) =>
        lines.toSpliced(to, 0, lines[from] ?? ''),
  ),
  fc.tuple(line, strange).map(
    ([at, text]): Mutation =>
      (lines) =>
        lines.with(at % lines.length, text),
  ),
  fc.tuple(line, strange).map(
    ([at, text]): Mutation =>
      (lines) =>
        lines.with(at % lines.length, (lines[at % lines.length] ?? '').replace(/(: ?)[^:]*$/, `$1${text}`)),
  ),
  fc.tuple(line, fc.nat(60), fc.string({ unit: 'binary', maxLength: 3 })).map(
    ([at, column, text]): Mutation =>
      (lines) => {
        const old = lines[at % lines.length] ?? '';
        return lines.with(at % lines.length, `${old.slice(0, column)}${text}${old.slice(column + 1)}`);
      },
  ),
  fc.tuple(line, fc.nat(60)).map(
    ([at, column]): Mutation =>
      (lines) => [...lines.slice(0, at), (lines[at] ?? '').slice(0, column)],
  ),
  fc.tuple(line, fc.integer({ min: 1, max: 6 })).map(
    ([at, more]): Mutation =>
      (lines) =>
        lines.with(at % lines.length, `${' '.repeat(more)}${lines[at % lines.length] ?? ''}`),
  ),
);

/** What is wrong with how a problem is told; undefined where it has its place, its words and its remedy. */
const flawOf = ({ file, line: at, column, message, hint }: Problem, height: number): string | undefined => {
  const last = file.endsWith('facts.yml') ? height : Number.POSITIVE_INFINITY;
  const placed = /(?:facts|source)\.yml$/.test(file) && at >= 1 && at <= last && column >= 1;
  const told = message !== '' && !message.includes('\n') && hint !== '';
  return placed && told ? undefined : `${file}:${at}:${column} ${message} (${hint})`;
};

/** Whether a source is taken or refused as a whole; a flaw where anything else becomes of it. */
const outcomeOf = (loaders: string, documents: string, height: number): string => {
  const read = readSource(loaders, 'demo', documents);
  const problems = checkSource(read);
  const flaw = problems.map((problem) => flawOf(problem, height)).find((each) => each !== undefined);
  if (flaw !== undefined) return flaw;
  try {
    return requireChecked(read).facts === read.facts.value && problems.length === 0 ? 'taken' : 'taken in part';
  } catch (error) {
    return error instanceof LianpuError && error.code === 'FACTS_INVALID' && problems.length > 0
      ? 'refused'
      : String(error);
  }
};

test(`${cases} mutated fact files are taken whole or refused whole, each refusal with its place`, {
  timeout: 900_000,
}, () => {
  const outcomes = { taken: 0, refused: 0 };
  const files = {
    'loaders/demo/source.yml': sourceWith('', ''),
    'loaders/demo/facts.yml': '',
    'documents/demo.txt': '甲供乙',
  };
  inFolder(files, (folder) => {
    const [loaders, documents] = [join(folder, 'loaders'), join(folder, 'documents')];
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const lines = mutations.reduce<readonly string[]>(
          (before, mutate) => (before.length === 0 ? ['x'] : mutate(before)),
          wellFormed,
        );
        const text = lines.join('\n');
        writeFileSync(join(loaders, 'demo/facts.yml'), text);
        const outcome = outcomeOf(loaders, documents, text.split(/\r\n|[\r\n]/).length);
        expect(outcome).toMatch(/^(?:taken|refused)$/);
        outcomes[outcome as keyof typeof outcomes] += 1;
      }),
      { numRuns: cases },
    );
  });
  process.stdout.write(`mutated fact files: ${JSON.stringify(outcomes)}\n`);
  expect(outcomes.refused).toBeGreaterThan(cases / 3);
  expect(outcomes.taken).toBeGreaterThan(0);
});
