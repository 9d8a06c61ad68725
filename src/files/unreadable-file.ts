import { fail, type LianpuError } from '../errors.ts';

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'not permitted',
  EISDIR: 'a folder',
};

/** The code of an error of Node, such as ENOENT. */
export const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/**
 * The refusal of a file that the system does not let us read; undefined where the error is another one.
 *
 * @example throw unreadableFile('a.txt', error) ?? error // FILE_UNREADABLE a.txt: no such file
 */
export const unreadableFile = (file: string, error: unknown): LianpuError | undefined => {
  const problem = problems[String(codeOf(error))];
  return problem === undefined ? undefined : fail('FILE_UNREADABLE', { file, problem }, error);
};
