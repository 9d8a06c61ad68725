import type { ColumnProfile } from './profile.ts';
import { flow, line, present } from './yaml-text.ts';

/** What facts need of a column; a column that none needs is left to the reader of the draft. */
export interface ColumnUse {
  readonly required: boolean;
  /** The few values of the sample are all that there may be; names are never closed so. */
  readonly closed: boolean;
}

const describe = ({ filled, rows, distinct, samples, type }: ColumnProfile): string => {
  const examples = samples.length === 0 ? '' : `: ${samples.join(' | ')}`;
  const note = type.note === undefined ? '' : `; ${type.note}`;
  return `${filled} of ${rows} filled, ${distinct} different${note}${examples}`;
};

const ruleOf = (column: ColumnProfile, required: boolean, closed: boolean): Record<string, unknown> => {
  const { type, values } = column;
  return present({
    transform: type.transform,
    type: type.kind === 'text' || type.kind === 'object' ? undefined : type.kind,
    required: required && column.filled === column.rows ? true : undefined,
    pattern: type.pattern,
    values: closed ? values : undefined,
  });
};

/** The column of a nested value as an example of `expand`. */
const expandExample = (name: string): string[] => [
  '  # one cell that holds an object or a list makes several records: see expand below, which would read it so:',
  `  #   expand: { column: ${flow(name)}, key: item, value: weight }   # and columns item: and weight: { type: number } here`,
];

/**
 * The `columns` of a draft: each column with what the sample says of it, and an empty `ignore` where no fact uses it.
 *
 * @example writeColumns([profileColumn('rel', ['供应'])], new Map())[1] // '  # 1 of 1 filled, 1 different: 供应'
 */
export const writeColumns = (columns: readonly ColumnProfile[], uses: ReadonlyMap<string, ColumnUse>): string[] => [
  'columns:',
  ...columns.flatMap((column) => {
    const comment = `  # ${describe(column)}`;
    const use = uses.get(column.name);
    const rule = ruleOf(column, use?.required === true, use?.closed !== false);
    if (use !== undefined) {
      const closed = rule['values'] === undefined ? [] : ['  # values: all that were found; any other rejects its row'];
      return [comment, ...closed, line(2, column.name, Object.keys(rule).length === 0 ? undefined : rule)];
    }
    const nested = column.type.kind === 'object' ? expandExample(column.name) : [];
    const instead = Object.keys(rule).length === 0 ? '' : `, and write ${flow(rule)} instead`;
    return [comment, ...nested, line(2, column.name, { ignore: '' }, `why it is no fact; or use it below${instead}`)];
  }),
];
