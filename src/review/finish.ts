import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fail } from '../errors.ts';
import { type CheckedSource, checkSource, requireChecked } from '../facts/check.ts';
import { type DraftFile, readDraft } from '../facts/draft/read.ts';
import { saveDraft } from '../facts/draft/write.ts';
import { factYaml } from '../facts/fact-yaml.ts';
import type { Facts, Source } from '../facts/format.ts';
import { formatProblem, type Problem } from '../facts/problem.ts';
import { readSource } from '../facts/source-files.ts';
import { writeWhole } from '../facts/write-whole.ts';
import type { LoadReport } from '../load/report.ts';
import { RawText, sha256 } from '../text/document.ts';
import { acceptedFiles } from './accepted.ts';
import type { Decider } from './decide.ts';
import { progressOf } from './items.ts';
import { type Folders, rawOf } from './store.ts';

/** Accepted facts that passed every check, before anything is written. */
export interface Ready {
  readonly file: DraftFile;
  readonly source: Source;
  readonly facts: Facts;
  readonly raw: RawText;
  /** The loader's folder that they become. */
  readonly folder: string;
}

/** What a finished review made. */
export interface Finished {
  readonly source: string;
  readonly folder: string;
  readonly entities: number;
  readonly claims: number;
  readonly observations: number;
  readonly judgements: number;
  /** Of the claims, those that follow from official division codes and nobody drafted. */
  readonly divisionClaims: number;
  /** What stays in the draft: facts that nobody decided, and open questions of identity. */
  readonly undecided: number;
  readonly openQuestions: number;
  /** Where the raw text was copied to; absent where it was there, or DOCUMENTS_DIR is not set. */
  readonly copied?: string;
  /** What the load did; absent where nothing was loaded. */
  readonly load?: LoadReport;
}

const requireNone = (file: string, problems: readonly Problem[]): void => {
  if (problems.length > 0)
    throw fail('DRAFT_INVALID', { count: problems.length, file, problems: problems.map(formatProblem).join('\n') });
};

/** A loader's facts.yml that somebody corrected since is not overwritten. */
const requireUntouched = (file: DraftFile, factsFile: string): void => {
  if (!existsSync(factsFile) || sha256(readFileSync(factsFile)) === file.value.finished?.facts) return;
  throw fail('BAD_USER_INPUT', {
    problem: `${factsFile} is there already, and not as a review of this draft wrote it`,
    remedy: 'Give the draft another `source: id`, or add --replace to put these facts in its place.',
  });
};

/** Another text of the same name in DOCUMENTS_DIR would be taken for this one. */
const requireSameText = (raw: RawText, documents: string | undefined, name: string): void => {
  const path = documents === undefined ? undefined : join(documents, name);
  if (path === undefined || !existsSync(path) || new RawText(readFileSync(path, 'utf8')).sha256 === raw.sha256) return;
  throw fail('BAD_USER_INPUT', {
    problem: `${path} is another text than the draft was made from`,
    remedy: 'Rename the draft’s text and `source: file`, or move that file away.',
  });
};

/**
 * The accepted facts of a draft, once every check of `lianpu check` holds and everything that they speak of is accepted.
 * Writes nothing.
 *
 * @param replace Whether a facts.yml that this draft did not write may be overwritten.
 * @throws {LianpuError} DRAFT_INVALID with every problem at its place in the draft; BAD_USER_INPUT; FILE_UNREADABLE.
 */
export const readyToFinish = (path: string, { LOADERS_DIR, DOCUMENTS_DIR }: Folders, replace = false): Ready => {
  const file = readDraft(path);
  const { source } = file.value;
  const raw = rawOf(path, source, DOCUMENTS_DIR);
  if (raw === undefined)
    throw fail('FILE_UNREADABLE', {
      file: source.file,
      problem: `the text that was drafted from (SHA-256 ${source.sha256.slice(0, 12)}…) is neither beside the draft nor in DOCUMENTS_DIR`,
    });
  const { files, dangling } = acceptedFiles(file, raw);
  const places = new Set(dangling.map(({ line, column }) => `${line}:${column}`));
  // What was rejected is told once, by its reason.
  const others = checkSource(files).filter(({ line, column }) => !places.has(`${line}:${column}`));
  requireNone(path, [...dangling, ...others]);
  const { source: checkedSource, facts } = requireChecked(files);
  if (facts.entities.length === 0)
    throw fail('BAD_USER_INPUT', {
      problem: `No fact of ${path} is accepted`,
      remedy: 'Accept some first: `lianpu review` shows them one by one.',
    });
  const folder = join(LOADERS_DIR, source.id);
  if (!replace) requireUntouched(file, join(folder, 'facts.yml'));
  requireSameText(raw, DOCUMENTS_DIR, basename(source.file));
  return { file, source: checkedSource, facts, raw, folder };
};

const schemaLine = (loaders: string, name: string): string | undefined =>
  existsSync(join(loaders, name)) ? `yaml-language-server: $schema=../${name}` : undefined;

/** Puts staged files in their place: a new folder at once, else file by file, source.yml last. */
const place = (staged: string, folder: string): void => {
  if (!existsSync(folder)) {
    renameSync(staged, folder);
    return;
  }
  for (const name of ['facts.yml', 'source.yml']) renameSync(join(staged, name), join(folder, name));
};

/** Copies the raw text to where quotations are read from; undefined where it is there, or nowhere to go. */
const copyText = ({ raw, source }: Ready, documents: string | undefined): string | undefined => {
  if (documents === undefined) return undefined;
  const path = join(documents, basename(source.file));
  if (existsSync(path)) return undefined;
  writeWhole(path, raw.text);
  return path;
};

/**
 * Makes accepted facts a source: written aside and read again, loaded, and only then put in their place. Where a step
 * fails, neither the folder of sources nor the graph nor the draft is changed.
 *
 * @param load Loads a checked source in one transaction, as `lianpu load` does; none writes the source alone.
 * @throws {LianpuError} FACTS_INVALID, FILE_UNREADABLE, and whatever `load` throws.
 */
export const finish = async (
  ready: Ready,
  { LOADERS_DIR, DOCUMENTS_DIR }: Folders,
  { by, at }: Decider,
  load?: (source: CheckedSource) => Promise<LoadReport>,
): Promise<Finished> => {
  const { file, source, facts, folder } = ready;
  const aside = join(LOADERS_DIR, `.review-${process.pid}`);
  const staged = join(aside, source.id);
  const factsText = factYaml(facts, schemaLine(LOADERS_DIR, 'facts.schema.json'));
  let copied: string | undefined;
  try {
    writeWhole(join(staged, 'facts.yml'), factsText);
    writeWhole(join(staged, 'source.yml'), factYaml(source, schemaLine(LOADERS_DIR, 'source.schema.json')));
    copied = copyText(ready, DOCUMENTS_DIR);
    const checked = requireChecked(readSource(aside, source.id, DOCUMENTS_DIR));
    const report = await load?.(checked);
    mkdirSync(LOADERS_DIR, { recursive: true });
    place(staged, folder);
    saveDraft(file.file, { ...file.value, finished: { by, at, facts: sha256(factsText) } });
    const { entities, claims, observations, judgements } = facts;
    const { undecided, openQuestions } = progressOf(file.value);
    return {
      source: source.id,
      folder,
      entities: entities.length,
      claims: claims.length,
      observations: observations.length,
      judgements: judgements.length,
      divisionClaims: claims.length - file.value.claims.filter(({ accepted }) => accepted).length,
      undecided,
      openQuestions,
      ...(copied !== undefined && { copied }),
      ...(report !== undefined && { load: report }),
    };
  } catch (error) {
    if (copied !== undefined) rmSync(copied, { force: true });
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};
