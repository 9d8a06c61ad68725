import { readFileSync, statSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fail } from '../errors.ts';
import { doubtfulNumbers } from './doubtful-numbers.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** Larger files are not fact files but an accident or an attack. */
const maximumBytes = 20 * 1024 * 1024;

type Path = readonly PropertyKey[];

/** A YAML file read against a format: its value, or every problem with its place. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** A problem at the value that the path leads to, for checks that come after the format's. */
  readonly problemAt: (path: Path, code: ProblemCode, message: string, hint: string) => Problem;
}

const readText = (file: string): string => {
  try {
    if (statSync(file).size > maximumBytes) {
      throw fail('FILE_UNREADABLE', {
        file,
        problem: `larger than ${maximumBytes / 1024 / 1024} MiB; split the source`,
      });
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) throw fail('FILE_UNREADABLE', { file, problem: 'not valid UTF-8' }, error);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw fail('FILE_UNREADABLE', { file, problem: 'no such file' }, error);
    }
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
      throw fail('FILE_UNREADABLE', { file, problem: 'a folder, not a file' }, error);
    }
    throw error;
  }
};

/** The deepest node on the path that exists, so that a missing key is reported at the map that lacks it. */
const nodeAt = (root: Node | null, path: Path): Node | null => {
  let node = root;
  for (const key of path) {
    let next: unknown;
    if (isSeq(node) && typeof key === 'number') next = node.items[key];
    else if (isMap(node)) next = node.items.find((pair: Pair) => isScalar(pair.key) && pair.key.value === key)?.value;
    if (!isMap(next) && !isSeq(next) && !isScalar(next)) break;
    node = next;
  }
  return node;
};

/** Whether a map lacks the key that the path ends with. */
const isMissing = (value: unknown, path: Path): boolean => {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, key)) return true;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return false;
};

/**
 * Reads YAML, or JSON, which is YAML too, and checks it against a format, collecting every problem rather than the first.
 *
 * @param file What problems call it.
 * @example readYaml('facts.source', 'id: demo', sourceFormat).problems[0]?.line // 1
 */
export const readYaml = <T>(file: string, text: string, format: z.ZodType<T>): YamlFile<T> => {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
    version: '1.2',
  });

  const problem = (offset: number, code: ProblemCode, message: string, hint: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), code, message, hint };
  };
  const problemAt: YamlFile<T>['problemAt'] = (path, code, message, hint) =>
    problem(nodeAt(document.contents, path)?.range?.[0] ?? 0, code, message, hint);
  const failed = (problems: Problem[]): YamlFile<T> => ({ file, value: undefined, problems, problemAt });

  if (document.errors.length > 0) {
    return failed(
      document.errors.map((error) => problem(error.pos[0], 'YAML', firstLine(error.message), 'correct the YAML')),
    );
  }
  const doubtful = doubtfulNumbers(document);
  if (doubtful.length > 0) {
    return failed(doubtful.map(({ offset, message, hint }) => problem(offset, 'YAML', message, hint)));
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? firstLine(error.message) : String(error);
    return failed([problem(0, 'YAML', reason, 'write values out: anchors and aliases are not read')]);
  }
  const checked = format.safeParse(plain);
  if (checked.success) return { file, value: checked.data, problems: [], problemAt };
  return failed(
    checked.error.issues.map((issue) => {
      const where = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
      const message = isMissing(plain, issue.path) ? 'missing' : issue.message;
      return problemAt(issue.path, 'FORMAT', `${where}${message}`, 'see the file’s JSON Schema');
    }),
  );
};

/**
 * Reads a YAML file as `readYaml` does.
 *
 * @throws {LianpuError} FILE_UNREADABLE where the file is missing, too large or not UTF-8.
 * @example readYamlFile('loaders/demo/facts.yml', factsFormat).value?.entities.length // 12
 */
export const readYamlFile = <T>(file: string, format: z.ZodType<T>): YamlFile<T> =>
  readYaml(file, readText(file), format);

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
