import { type GraphQLOutputType, isListType, isNonNullType, Kind } from 'graphql';
import type { OpenedField, OpenedOperation } from './opened.ts';
import type { OperationLimit, Variables } from './operation-limit.ts';
import { type ArgumentReading, defaultPage, readArgument, valueIn } from './page-arguments.ts';
import { tooComplex } from './refusal.ts';

/** Rows of a page: a number, or what the variables of a request say. */
type Page = number | { readonly reading: ArgumentReading; readonly otherwise: number };

/** What some fields cost: a number where no variable decides. */
type Cost = number | ((variables: Variables) => number);

/** Rows that a list counts as where it takes no page: claims of a hop, alternatives, members of a stage. */
const withoutPage = 5;

/** Lists of one: an edge is derived from one claim, and evidence lies in one document. */
const listsOfOne = /^(?:\w+Properties\.claims|Evidence\.documents)$/;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** Whether a field asks for one node by its id, which no two have. */
const isOfOneId = ({ node }: OpenedField): boolean => {
  const where = node.arguments?.find(({ name }) => name.value === 'where')?.value;
  const id = where?.kind === Kind.OBJECT ? where.fields.find(({ name }) => name.value === 'id')?.value : undefined;
  return id?.kind === Kind.OBJECT && id.fields.some(({ name }) => name.value === 'eq');
};

/** The page that a field's own arguments say; undefined where it has none to say it with. */
const pageOf = (field: OpenedField, opened: OpenedOperation): Page | undefined => {
  if (listsOfOne.test(field.place) || isOfOneId(field)) return 1;
  const argument = field.definition?.args.find(({ name }) => name === 'limit' || name === 'first');
  if (argument === undefined) return undefined;
  const otherwise = typeof argument.defaultValue === 'number' ? argument.defaultValue : defaultPage;
  const reading = readArgument(field, opened, argument.name);
  if (reading === undefined) return otherwise;
  if (reading.variable !== undefined) return { reading, otherwise };
  return typeof reading.fixed === 'number' ? reading.fixed : otherwise;
};

const rows = (page: Page, variables: Variables): number => {
  if (typeof page === 'number') return page;
  const value = valueIn(page.reading, variables);
  return typeof value === 'number' ? value : page.otherwise;
};

const sum = (costs: readonly Cost[]): Cost => {
  const open = costs.filter((cost) => typeof cost === 'function');
  const fixed = costs.reduce<number>((total, cost) => (typeof cost === 'number' ? total + cost : total), 0);
  if (open.length === 0) return fixed;
  return (variables) => open.reduce((total, cost) => total + cost(variables), fixed);
};

const times = (page: Page, cost: Cost): Cost => {
  if (typeof page === 'number' && typeof cost === 'number') return page * cost;
  return (variables) => rows(page, variables) * (typeof cost === 'number' ? cost : cost(variables));
};

/**
 * A value, or as many as a page has. A list without a page of its own is of the page that the field above it says, as the
 * edges of a connection are.
 */
const costOf = (field: OpenedField, opened: OpenedOperation, above: Page | undefined): Cost => {
  if (field.introspects || field.definition === undefined) return 0;
  const own = pageOf(field, opened);
  const list = isList(field.definition.type);
  // Texts of one value are short: aliases, spellings.
  const page = list && field.below.length > 0 ? (own ?? above ?? withoutPage) : 1;
  const below = sum(field.below.map((each) => costOf(each, opened, list ? undefined : own)));
  return times(page, sum([1, below]));
};

/** Most values that an answer could hold. */
export const cost: OperationLimit = {
  setting: 'MAX_COST',
  unit: 'values in its answer if every list is full',
  counts:
    'Each field is one value, once for each row of the lists above it. A list has as many rows as its `limit` or `first` says, in the query or in a variable; where it says none, its default page (20, and 200 for `supplyChain`, `disruption` and `timeline`). A list that takes no such argument has the rows of the field above it, else 5. What is asked for by one id is one row, and so are the claim of an edge and the document of evidence. Questions about the schema are not counted.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: (opened, { MAX_COST: most }) => {
    const total = sum(opened.roots.map((root) => costOf(root, opened, undefined)));
    const refusal = (found: number) => {
      const remedy = 'Ask for smaller pages (`limit`, `first`), fewer fields, or fewer lists within lists.';
      return found > most ? tooComplex(cost, { cost: found, most, remedy, nodes: [opened.operation] }) : undefined;
    };
    return typeof total === 'number' ? refusal(total) : (variables) => refusal(total(variables));
  },
};
