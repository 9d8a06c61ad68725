import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Most fields under other names. */
export const aliases: OperationLimit = {
  setting: 'MAX_ALIASES',
  unit: 'aliases',
  counts:
    'Fields with a name of their own, once for each place that a fragment brings them to. An alias asks for one field again, so a short text with many of them is much work.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: ({ all }, { MAX_ALIASES: most }) => {
    const aliased = all.filter(({ node }) => node.alias !== undefined && node.alias.value !== node.name.value);
    const [first] = aliased.slice(most);
    if (first === undefined) return undefined;
    const remedy = 'Ask for many things of one kind with `where: { id: { in: […] } }`, or in several requests.';
    return tooComplex(aliases, { cost: aliased.length, most, remedy, nodes: [first.node] });
  },
};
