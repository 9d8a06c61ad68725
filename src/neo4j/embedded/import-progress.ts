/** How far the import tool is: its four stages, each in percent. */
export interface ImportStep {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What the import tool wrote. */
export interface ImportCounts {
  readonly nodes: number;
  readonly relationships: number;
}

const stages = /^\((\d+)\/(\d+)\) (.+?) \d{4}-\d{2}-\d{2} /;
const percent = /^[.\- ]+?\s(\d{1,3})% /;

/**
 * The last step that the tool's output tells of; undefined before its first.
 *
 * @example lastStep('(2/4) Relationship import 2026-11-22 …\n.......... ..........  40% ∆1s [2s]\n') // { stage: 'Relationship import', done: 140, total: 400 }
 */
export const lastStep = (output: string): ImportStep | undefined => {
  let step: ImportStep | undefined;
  let before = 0;
  for (const line of output.split('\n')) {
    const stage = stages.exec(line);
    if (stage !== null) {
      before = (Number(stage[1]) - 1) * 100;
      step = { stage: stage[3] ?? '', done: before, total: Number(stage[2]) * 100 };
    }
    const done = percent.exec(line)?.[1];
    if (step !== undefined && done !== undefined) step = { ...step, done: before + Number(done) };
  }
  return step;
};

/**
 * What the tool says that it imported; undefined where it did not come to its end.
 *
 * @example importedCounts('Imported:\n  7 nodes\n  2 relationships\n  23 properties\n') // { nodes: 7, relationships: 2 }
 */
export const importedCounts = (output: string): ImportCounts | undefined => {
  const counts = /^Imported:\s+(\d+) nodes\s+(\d+) relationships\b/m.exec(output);
  return counts === null ? undefined : { nodes: Number(counts[1]), relationships: Number(counts[2]) };
};

/**
 * Why the tool failed, in its own words: the entries it refused, else the innermost cause, else what it said last.
 *
 * @param report What it wrote about the entries that it refused.
 * @example importProblem('…\nCaused by: x.InputException: Not a number: "a"\n\tat y', '') // 'x.InputException: Not a number: "a"'
 */
export const importProblem = (output: string, report: string): string => {
  const refused = report.split('\n').find((line) => line.trim() !== '');
  if (refused !== undefined) return refused.trim();
  const lines = output.split('\n').map((line) => line.trim());
  const cause = lines.findLast((line) => line.startsWith('Caused by: '))?.slice('Caused by: '.length);
  // The tool's own warning that a failed store is unusable comes last of all, and nobody keeps that store.
  const said = lines.filter((line) => line !== '' && !line.startsWith('at ') && !line.startsWith('WARNING '));
  const error = said.findLast((line) => /\b(?:\w+Exception|\w*Error)\b/.test(line));
  return cause ?? error ?? said.at(-1) ?? 'it said nothing';
};
