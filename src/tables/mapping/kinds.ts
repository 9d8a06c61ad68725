import { cellKind } from './cell-kind.ts';
import type { Kinds } from './checks/check.ts';
import type { MappingFile } from './format.ts';

/** What the cells of every column are that a mapping may use; a column that is ignored is none of them. */
export const kindsOf = ({ columns, derived, expand }: MappingFile): Kinds => {
  const rules = [...Object.entries(columns), ...Object.entries(derived)];
  const kinds = rules.flatMap(([name, rule]) => {
    if ('ignore' in rule && rule.ignore !== undefined) return [];
    const found = cellKind(rule);
    return [[name, 'kind' in found ? found.kind : (rule.type ?? 'text')] as const];
  });
  return new Map([...kinds, ...(expand === undefined ? [] : [[expand.column, 'members'] as const])]);
};

/**
 * The columns that the file must have, no more and no fewer.
 *
 * @example fileColumns(mapping) // ['industry', 'ups']
 */
export const fileColumns = ({ columns, expand }: MappingFile): string[] => {
  const made = new Set([expand?.key, expand?.value, expand?.item]);
  const own = Object.keys(columns).filter((name) => !made.has(name));
  return expand === undefined ? own : [...own, expand.column];
};
