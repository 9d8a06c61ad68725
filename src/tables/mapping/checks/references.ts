import { type Reference, references } from '../references.ts';
import type { Check, CheckContext } from './check.ts';

const typeFor: Readonly<Record<string, string>> = {
  text: 'text (the default)',
  list: 'list, or the transform splitList',
};

const checkKind = ({ column, path, accepts }: Reference, { kinds, report }: CheckContext): void => {
  const kind = kinds.get(column);
  if (kind === undefined || accepts.some((each) => each === kind)) return;
  const wanted = accepts.map((each) => typeFor[each] ?? each).join(' or ');
  report(
    path,
    'COLUMN_TYPE',
    `"${column}" is ${kind}, and ${String(path.at(-1))} takes ${wanted}`,
    'set the type of the column',
  );
};

/** Columns that are named exist, and their cells are what the place takes. */
export const knownColumns: Check = (context) => {
  const { mapping, kinds, report } = context;
  for (const reference of references(mapping)) {
    const { column, path, words } = reference;
    if (!kinds.has(column) && !Object.hasOwn(mapping.columns, column)) {
      const near = [...kinds.keys()].find((known) => known.includes(column) || column.includes(known));
      report(
        path,
        'COLUMN_UNKNOWN',
        `no column "${column}"`,
        near === undefined
          ? 'a constant is written { value: … }'
          : `did you mean ${near}? A constant is written { value: … }`,
      );
    }
    checkKind(reference, context);
    const values = mapping.columns[column]?.values ?? mapping.derived[column]?.values ?? [];
    const strange = words === undefined ? [] : values.map(String).filter((value) => !words.includes(value));
    if (strange.length > 0)
      report(
        path,
        'COLUMN_VALUES',
        `"${column}" may hold ${strange.join(', ')}`,
        `expected ${words?.join(', ') ?? ''}`,
      );
  }
};
