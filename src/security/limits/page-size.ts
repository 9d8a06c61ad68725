import type { GraphQLError } from 'graphql';
import type { LimitSetting, Limits } from '../../config/limits.ts';
import type { OpenedField } from './opened.ts';
import type { OperationLimit } from './operation-limit.ts';
import { type ArgumentReading, hasLargerPages, readArgument, valueIn } from './page-arguments.ts';
import { badArgument } from './refusal.ts';

/** Fields that give one page alone, and say where it was cut. */
const singlePages: ReadonlySet<string> = new Set(
  ['paths', 'disruption', 'chokepoints', 'timeline'].map((name) => `Query.${name}`),
);

/** Fields whose cursors belong to a version of the graph: their resolvers refuse what is none, and know why. */
const versionedCursors: ReadonlySet<string> = new Set(['Query.search', 'Query.supplyChain']);

const cursor = /^arrayconnection:\d+$/;

type Check = (value: unknown, reading: ArgumentReading) => GraphQLError | undefined;

const size =
  (name: 'limit' | 'first', setting: LimitSetting, most: number, place: string): Check =>
  (value, { node }) => {
    if (typeof value !== 'number' || (value >= 1 && value <= most)) return undefined;
    const pages = `; turn the pages with \`${name === 'first' ? 'after' : 'offset'}\``;
    const remedy = `Ask for 1 to ${most} at a time${singlePages.has(place) ? '' : pages}.`;
    const exceeded = { exceeds: setting, most, cost: value };
    return badArgument(`${name}: ${value} is outside 1 to ${most}`, remedy, [node], exceeded);
  };

const offset: Check = (value, { node }) =>
  typeof value === 'number' && value < 0
    ? badArgument(`offset: ${value} is negative`, 'Leave out 0 rows or more.', [node])
    : undefined;

const after: Check = (value, { node }) =>
  typeof value === 'string' && !cursor.test(Buffer.from(value, 'base64').toString('utf8'))
    ? badArgument('after: this is no cursor of this API', 'Pass the `endCursor` of the page before, unchanged.', [node])
    : undefined;

const checksOf = (field: OpenedField, limits: Limits): readonly (readonly [string, Check])[] => {
  const setting = hasLargerPages(field) ? 'MAX_ANALYSIS_PAGE' : 'MAX_PAGE';
  const most = limits[setting];
  return [
    ['limit', size('limit', setting, most, field.place)],
    ['first', size('first', setting, most, field.place)],
    ['offset', offset],
    ...(versionedCursors.has(field.place) ? [] : [['after', after] as const]),
  ];
};

/** Rows of one list or page, and where it begins. */
export const pageSize: OperationLimit = {
  setting: 'MAX_PAGE',
  unit: 'rows',
  counts:
    '`limit` and `first`, in the query or in a variable: from 1 to this, and to MAX_ANALYSIS_PAGE for `supplyChain`, `disruption` and `timeline`. In the library 0 takes the limit off altogether and −1 fails in the database. `offset` is not negative, and `after` is a cursor that a page gave.',
  refusal: 'BAD_USER_INPUT, 400',
  judge: (opened, limits) => {
    const asks = opened.all.flatMap((field) =>
      field.node.arguments?.length
        ? checksOf(field, limits).map(([name, check]) => ({ check, reading: readArgument(field, opened, name) }))
        : [],
    );
    const given = asks.flatMap(({ check, reading }) => (reading === undefined ? [] : [{ check, reading }]));
    for (const { check, reading } of given) {
      const refusal = reading.variable === undefined ? check(reading.fixed, reading) : undefined;
      if (refusal !== undefined) return refusal;
    }
    const open = given.filter(({ reading }) => reading.variable !== undefined);
    if (open.length === 0) return undefined;
    return (variables) => {
      for (const { check, reading } of open) {
        const refusal = check(valueIn(reading, variables), reading);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    };
  },
};
