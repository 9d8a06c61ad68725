import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkSource } from '../../src/facts/check.ts';
import type { ProblemCode } from '../../src/facts/problem.ts';
import { readSource } from '../../src/facts/source-files.ts';
import { sha256 } from '../../src/text/document.ts';

/** Stands in a text before the character where a problem is expected. */
const mark = '«';

const wide = '{ min: 0, max: 99 }';
const wellFormed = `id: demo
title: Made-up
publisher: nobody
date: 2024-05
language: zh-Hans
file: demo.txt
sha256: ${sha256('甲供乙')}
rights: { holder: nobody }
expect: { entities: ${wide}, claims: ${wide}, observations: ${wide} }
`;

/** A problem cut down to what a test asserts: its file, code and place. */
export type Seen = readonly [file: string, code: ProblemCode, line: number, column: number];

interface Written {
  /** source.yml; a well-formed one where absent. */
  readonly source?: string;
  /** facts.yml; `@` stands for a pointer. */
  readonly facts?: string;
  /** The raw text, where it is at hand. */
  readonly raw?: string;
}

/** A new folder that holds the files. */
const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-facts-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

/** As `inFolder`, for work that takes its time. */
export const inFolderAsync = async <T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> => {
  const folder = folderWith(files);
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** Runs `use` in a folder of its own that holds the files, and takes it away again. */
export const inFolder = <T>(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => T): T => {
  const folder = folderWith(files);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/**
 * The text without its mark, and the line and column where the mark stood.
 *
 * @example unmark('a: 1\nb: «2') // { text: 'a: 1\nb: 2', line: 2, column: 4 }
 */
export const unmark = (marked: string): { text: string; line: number; column: number } => {
  const before = marked.split(mark)[0] ?? '';
  const lines = before.split('\n');
  return { text: marked.replace(mark, ''), line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
};

/** The same source.yml with one of its lines replaced. */
export const sourceWith = (key: string, line: string): string =>
  wellFormed
    .split('\n')
    .map((old) => (old.startsWith(`${key}:`) ? line : old))
    .join('\n');

/**
 * What the check sees in made-up files, and the place of the mark in them.
 *
 * @example checkFiles({ facts: 'entities: «7' }) // { seen: [['facts.yml', 'FORMAT', 1, 11]], line: 1, column: 11 }
 */
export const checkFiles = ({ source = wellFormed, facts = 'entities: []', raw }: Written) => {
  const pointer = `{ paragraph: 1, start: 0, end: 1, sha256: ${sha256('甲')} }`;
  const factsFile = unmark(facts.replaceAll('@', pointer));
  const sourceFile = unmark(source);
  const files = {
    'loaders/demo/source.yml': sourceFile.text,
    'loaders/demo/facts.yml': factsFile.text,
    ...(raw !== undefined && { 'documents/demo.txt': raw }),
  };
  const problems = inFolder(files, (folder) =>
    checkSource(readSource(join(folder, 'loaders'), 'demo', join(folder, 'documents'))),
  );
  const seen = problems.map(({ file, code, line, column }): Seen => [file.split('/').at(-1) ?? '', code, line, column]);
  const { line, column } = source.includes(mark) ? sourceFile : factsFile;
  return { problems, seen, line, column };
};
