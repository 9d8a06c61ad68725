/** What the import tool is at. It does not say how many steps there are: that depends on the graph. */
export interface ImportStep {
  readonly stage: string;
  /** How many steps it has begun, this one among them. */
  readonly begun: number;
}

/** What the import tool wrote. */
export interface ImportCounts {
  readonly nodes: number;
  readonly relationships: number;
}

// Its warnings end without a line break, right before the first step.
const stages = /^(?:WARNING[^\r\n]*(?=Nodes, ))?([^\r\n]+?), started \d{4}-\d{2}-\d{2} /gm;

/**
 * The last step that the tool's output tells of; undefined before its first.
 *
 * @example lastStep('Nodes, started 2026-11-22 …\nDone in 5s 1ms\nRelationships, started 2026-11-22 …') // { stage: 'Relationships', begun: 2 }
 */
export const lastStep = (output: string): ImportStep | undefined => {
  const steps = [...output.matchAll(stages)];
  const stage = steps.at(-1)?.[1];
  return stage === undefined ? undefined : { stage, begun: steps.length };
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
