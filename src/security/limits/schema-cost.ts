import { isListType, isNonNullType } from 'graphql';
import type { OpenedField } from './opened.ts';
import type { OperationLimit } from './operation-limit.ts';
import { tooComplex } from './refusal.ts';

/** Types of the schema as a question about it counts them; the generated one has about as many. */
const types = 1_000;

/** Fields, arguments, values and so on that something in the schema counts as having. */
const usual = 5;

const rowsOf = ({ definition, place }: OpenedField): number => {
  if (place === '__Schema.types') return types;
  const type = definition?.type;
  return isListType(isNonNullType(type) ? type.ofType : type) ? usual : 1;
};

const costOf = (field: OpenedField): number =>
  field.below.reduce((total, below) => total + costOf(below), 1) * rowsOf(field);

/** Most values that an answer about the schema could hold. */
export const schemaCost: OperationLimit = {
  setting: 'MAX_SCHEMA_COST',
  unit: 'values of the schema in its answer',
  counts:
    'As the cost of a query, of what is below `__schema` and `__type` alone: the schema counts as 1,000 types, and each list in it as 5. The whole schema as tools ask for it is about 1,600,000; some aliases make as many answers of it as one likes.',
  refusal: 'QUERY_TOO_COMPLEX, 400',
  judge: ({ roots }, { MAX_SCHEMA_COST: most }) => {
    const asked = roots.filter(({ introspects, below }) => introspects && below.length > 0);
    const cost = asked.reduce((total, root) => total + costOf(root), 0);
    const remedy = 'Ask for the schema once, in several requests, or for single types with `__type`.';
    return cost > most
      ? tooComplex(schemaCost, { cost, most, remedy, nodes: asked.map(({ node }) => node) })
      : undefined;
  },
};
