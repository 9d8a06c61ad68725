import { fail } from '../../errors.ts';
import { formatProblem } from '../problem.ts';
import { readYamlFile, type YamlFile } from '../yaml-file.ts';
import { type Draft, draftFormat, draftKinds } from './format.ts';

/** A draft that was read, with the way to name a place in its file. */
export type DraftFile = YamlFile<Draft> & { readonly value: Draft };

/** Keys stand once, so that a script that names one means one fact. */
const doubledKeys = (file: YamlFile<Draft>): YamlFile<Draft>['problems'] => {
  const seen = new Set<string>();
  return draftKinds.flatMap((kind) =>
    (file.value?.[kind] ?? []).flatMap(({ drafted }, i) => {
      if (drafted === undefined || !seen.has(drafted.key)) {
        if (drafted !== undefined) seen.add(drafted.key);
        return [];
      }
      const path = [kind, i, 'drafted', 'key'];
      return [file.problemAt(path, 'ID_DUPLICATE', `"${drafted.key}" stands twice`, 'choose another key')];
    }),
  );
};

/**
 * Reads a draft.
 *
 * @throws {LianpuError} FILE_UNREADABLE; DRAFT_INVALID with every problem as file:line:column code message.
 * @example readDraft('qinghe.draft.yml').value.claims[0]?.drafted?.score // 0.86
 */
export const readDraft = (path: string): DraftFile => {
  const file = readYamlFile(path, draftFormat);
  const problems = [...file.problems, ...doubledKeys(file)];
  if (file.value !== undefined && problems.length === 0) return { ...file, value: file.value };
  throw fail('DRAFT_INVALID', {
    count: problems.length,
    file: path,
    problems: problems.map(formatProblem).join('\n'),
  });
};
