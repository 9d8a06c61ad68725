import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { fail } from '../../errors.ts';
import { RawText } from '../../text/document.ts';
import { normalize } from '../../text/normalize.ts';
import { labelledShape } from '../draft/labelled-shape.ts';
import { extract } from '../extract.ts';
import type { Compared } from './evaluate.ts';

const texts = z.array(z.string());
const optional = z.boolean().optional();

/** The shape of NN.json beside NN.txt; further fields are for people. */
const labels = z.object({
  entities: z.array(
    z.object({
      name: z.string(),
      type: z.string(),
      aliases: texts.default([]),
      optional,
      accept_types: texts.optional(),
    }),
  ),
  relations: z.array(
    z.object({
      subject: z.string(),
      predicate: z.string(),
      object: z.string(),
      evidence: z.string().default(''),
      qualifiers: z.record(z.string(), z.union([z.string(), z.number().transform(String)])).default({}),
      optional,
      accept: z.partialRecord(z.enum(['subject', 'predicate', 'object']), texts).optional(),
    }),
  ),
  metrics: z.array(
    z.object({
      subject: z.string(),
      metric: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z
        .string()
        .nullable()
        .transform((unit) => unit ?? ''),
      year: z.int().nullable().default(null),
      evidence: z.string().default(''),
      optional,
      accept: z.object({ subject: texts }).strict().optional(),
    }),
  ),
});

const readLabels = (file: string): Compared['expected'] => {
  const problem = (text: string): Error => fail('FILE_UNREADABLE', { file, problem: text });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw problem(error instanceof Error ? error.message : String(error));
  }
  const read = labels.safeParse(value);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw fail('LABELS_INVALID', { file, problem: problems.join('; ') });
  }
  return read.data as Compared['expected'];
};

/**
 * Every labelled article of a folder (NN.json beside NN.txt) with what the rules draft of it.
 *
 * @throws {LianpuError} FILE_UNREADABLE naming the file; LABELS_INVALID naming the label and what is wrong in it.
 */
export const compareFolder = (directory: string): Compared[] => {
  if (!existsSync(directory)) throw fail('FILE_UNREADABLE', { file: directory, problem: 'no such folder' });
  const ids = readdirSync(directory)
    .filter((file) => file.endsWith('.json') && existsSync(join(directory, `${basename(file, '.json')}.txt`)))
    .map((file) => basename(file, '.json'))
    .toSorted();
  if (ids.length === 0) {
    throw fail('FILE_UNREADABLE', {
      file: directory,
      problem: 'no article.txt with its labels article.json beside it',
    });
  }
  return ids.map((id) => ({
    id,
    expected: readLabels(join(directory, `${id}.json`)),
    found: labelledShape(extract(normalize(new RawText(readFileSync(join(directory, `${id}.txt`), 'utf8'))))),
  }));
};
