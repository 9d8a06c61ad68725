import { existsSync } from 'node:fs';
import { fail } from '../../errors.ts';
import { factYaml } from '../fact-yaml.ts';
import { writeWhole } from '../write-whole.ts';
import { type Draft, type DraftFact, draftKinds } from './format.ts';

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
const written = new WeakMap<DraftFact, string>();

/** A fact as the item of a list in the file. */
const itemText = (fact: DraftFact): string => {
  const known = written.get(fact);
  if (known !== undefined) return known;
  const inList = factYaml({ list: [ordered(fact)] });
  const text = inList.slice(inList.indexOf('\n') + 1);
  written.set(fact, text);
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

/**
 * Writes a new draft, and beside it the copy that keeps what the machine drafted.
 *
 * @throws {LianpuError} BAD_USER_INPUT where a draft is there already: somebody's decisions would be lost.
 * @example writeNewDraft('qinghe.draft.yml', draft) // also writes qinghe.drafted.yml
 */
export const writeNewDraft = (path: string, draft: Draft): void => {
  if (existsSync(path))
    throw fail('BAD_USER_INPUT', {
      problem: `${path} exists, and a draft that somebody reviews is not overwritten`,
      remedy: 'Name another file, or remove that one first; what was rejected stays remembered.',
    });
  const text = draftText(draft);
  writeWhole(draftedPath(path), text);
  writeWhole(path, text);
};
