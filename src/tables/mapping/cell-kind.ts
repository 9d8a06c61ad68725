import { stepOf, transforms } from '../transforms/registry.ts';
import type { ColumnRule, DerivedRule } from './column-format.ts';

/** What the cells of a column are once they are read. */
export type CellKind = 'text' | 'number' | 'integer' | 'date' | 'boolean' | 'list';

type Rule = Pick<ColumnRule | DerivedRule, 'transform' | 'type'>;

/** What a column's type may be made from. */
const madeFrom: Readonly<Record<CellKind, readonly string[]>> = {
  text: ['text'],
  number: ['text', 'number'],
  integer: ['text', 'number'],
  date: ['text'],
  boolean: ['text'],
  list: ['list'],
};

/** Whether a file holds the lists of a column itself, as JSON lines may. */
export const holdsLists = ({ transform = [], type }: Rule): boolean =>
  type === 'list' && !transform.some((step) => stepOf(step).name === 'splitList');

/**
 * The kind of a column's cells, or what does not fit together in its rule.
 *
 * @example cellKind({ transform: ['percent'] }) // { kind: 'number' }
 */
export const cellKind = (rule: Rule): { readonly kind: CellKind } | { readonly problem: string } => {
  let shape: 'text' | 'number' | 'list' = holdsLists(rule) ? 'list' : 'text';
  for (const step of rule.transform ?? []) {
    const { name } = stepOf(step);
    const transform = transforms[name];
    if (transform === undefined) return { problem: `there is no transform ${name}` };
    const { takes, gives } = transform;
    const fits = shape === 'list' ? takes === 'text' && gives === 'text' : takes === 'number' || shape === 'text';
    if (!fits) return { problem: `${name} takes a ${takes}, and what stands before it gives a ${shape}` };
    if (shape !== 'list') shape = gives;
  }
  const kind = rule.type ?? shape;
  if (!madeFrom[kind].includes(shape)) return { problem: `its transforms give a ${shape}, which is no ${kind}` };
  return { kind };
};
