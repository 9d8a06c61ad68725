import { parse } from 'yaml';
import type { z } from 'zod';
import type { Fact } from '../facts/draft/fact.ts';
import type { DraftKind } from '../facts/draft/format.ts';
import { claimFormat, entityFormat, observationFormat } from '../facts/format.ts';
import type { Pointer } from '../text/document.ts';

const formats: Readonly<Record<DraftKind, z.ZodType<Fact>>> = {
  entities: entityFormat,
  claims: claimFormat,
  observations: observationFormat,
};

/** A fact in other words, or in words why it is none. */
export type Edited = { readonly fact: Fact } | { readonly problem: string };

/** Whether these fields are a fact of the kind. */
export const readFact = (kind: DraftKind, fields: unknown): Edited => {
  const read = formats[kind].safeParse(fields);
  if (read.success) return { fact: read.data };
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
  return { problem: `${where}${issue?.message ?? 'no fact'}` };
};

const readYaml = (text: string): { readonly value: unknown } | { readonly problem: string } => {
  try {
    return { value: parse(text, { maxAliasCount: 0 }) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
};

/** A fact from the text that somebody wrote in an editor. */
export const readFactText = (kind: DraftKind, text: string): Edited => {
  const read = readYaml(text);
  return 'problem' in read ? read : readFact(kind, read.value);
};

/**
 * A fact with one field changed, by a line of `field: value`; nothing after the colon takes the field away. Words after
 * `evidence:` stand for the pointers of every place in the raw text where they are.
 *
 * @param find Pointers of words in the raw text.
 * @example changeField('claims', claim, 'modality: PLANNED', find)
 */
export const changeField = (
  kind: DraftKind,
  fact: Fact,
  line: string,
  find: (words: string) => readonly Pointer[],
): Edited => {
  const written = /^\s*(\w+)\s*[:：]\s*(.*)$/su.exec(line);
  if (written === null) return { problem: `“${line}” is not “field: value”, such as “modality: PLANNED”` };
  const [, field = '', text = ''] = written;
  const { [field as keyof Fact]: _, ...rest } = fact as Fact & Record<string, unknown>;
  if (text === '') return readFact(kind, rest);
  if (field === 'evidence') {
    const pointers = find(text);
    if (pointers.length === 0) return { problem: `“${text}” does not stand inside one paragraph of the raw text` };
    return readFact(kind, { ...rest, evidence: pointers });
  }
  const read = readYaml(text);
  return 'problem' in read ? read : readFact(kind, { ...fact, [field]: read.value });
};
