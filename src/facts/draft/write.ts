import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail } from '../../errors.ts';
import { sha256 } from '../../text/document.ts';
import { factYaml } from '../fact-yaml.ts';
import { writeWhole } from '../write-whole.ts';
import { type Draft, type DraftFact, type DraftSource, draftKinds } from './format.ts';

const comment =
  'A draft, not facts yet: `lianpu review` decides. Set accepted: true, or rejected: why, to decide by hand.';

/** Fields of the draft behind those of the fact, so that a fact reads the same in both files. */
const last = ['evidence', 'accepted', 'rejected', 'drafted', 'candidates', 'review'] as const;

const ordered = <Fact extends DraftFact>(fact: Fact): Fact => {
  const rest = Object.entries(fact).filter(([key]) => !last.some((name) => name === key));
  const ending = last.flatMap((name) => (name in fact ? [[name, fact[name as keyof Fact]] as const] : []));
  return Object.fromEntries([...rest, ...ending]) as Fact;
};

/** Texts of facts: a decision changes one of thousands, and the whole draft is written after each. */
const texts = new WeakMap<DraftFact, string>();

/** A fact as the item of a list in the file. */
const itemText = (fact: DraftFact): string => {
  const known = texts.get(fact);
  if (known !== undefined) return known;
  const inList = factYaml({ list: [ordered(fact)] });
  const text = inList.slice(inList.indexOf('\n') + 1);
  texts.set(fact, text);
  return text;
};

/**
 * A draft as the text of its file: the same text for the same draft.
 *
 * @example readDraft(file).value // equals `draft` where `file` holds `draftText(draft)`
 */
export const draftText = ({ $schema: schema, source, finished, ...lists }: Draft): string => {
  const head = factYaml({ $schema: schema, source, finished }, comment);
  const parts = draftKinds.flatMap((kind) =>
    lists[kind].length === 0 ? [] : [`${kind}:\n`, ...lists[kind].map(itemText)],
  );
  return [head, ...parts].join('');
};

/**
 * Where the draft as the machine made it is kept, so that what people edit by hand can be told from it.
 *
 * @example draftedPath('a/qinghe.draft.yml') // 'a/qinghe.drafted.yml'
 */
export const draftedPath = (path: string): string => `${path.replace(/(?:\.draft)?\.ya?ml$/, '')}.drafted.yml`;

/** Writes a draft over the one before, whole or not at all; returns the text. */
export const saveDraft = (path: string, draft: Draft): string => {
  const text = draftText(draft);
  writeWhole(path, text);
  return text;
};

const holds = (file: string, text: string): boolean => sha256(readFileSync(file)) === sha256(text);

/**
 * The name of the file beside a draft that holds exactly the text, written where none does: of HTML, PDF or another
 * encoding the text is not what its file holds.
 */
const textBeside = (path: string, { file, id }: DraftSource, text: string): string => {
  const folder = dirname(path);
  if (existsSync(join(folder, file)) && holds(join(folder, file), text)) return file;
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${id}.txt` : `${id}.text${n}.txt`;
    const beside = join(folder, name);
    if (!existsSync(beside)) writeWhole(beside, text);
    if (holds(beside, text)) return name;
  }
};

/**
 * Writes a new draft, and beside it the copy that keeps what the machine drafted, and the text that it was drafted from
 * where no file there holds exactly that.
 *
 * @param text What the evidence points into, as UTF-8 will hold it.
 * @returns The draft as it was written: `source.file` names the text's file.
 * @throws {LianpuError} BAD_USER_INPUT where a draft is there already: somebody's decisions would be lost.
 * @example writeNewDraft('page.draft.yml', draft, article.text) // also writes page.drafted.yml and page.txt
 */
export const writeNewDraft = (path: string, draft: Draft, text: string): Draft => {
  if (existsSync(path))
    throw fail('BAD_USER_INPUT', {
      problem: `${path} exists, and a draft that somebody reviews is not overwritten`,
      remedy: 'Name another file, or remove that one first; what was rejected stays remembered.',
    });
  const written = { ...draft, source: { ...draft.source, file: textBeside(path, draft.source, text) } };
  const yaml = draftText(written);
  writeWhole(draftedPath(path), yaml);
  writeWhole(path, yaml);
  return written;
};
