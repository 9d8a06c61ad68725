import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql';

interface ListField {
  readonly query: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

const known = new WeakMap<GraphQLSchema, ReadonlyMap<string, ListField>>();

const listFields = (schema: GraphQLSchema): ReadonlyMap<string, ListField> => {
  const query = schema.getQueryType();
  if (query === undefined || query === null) return new Map();
  return new Map(
    Object.values(query.getFields())
      .filter(({ type }) => isListType(isNonNullType(type) ? type.ofType : type))
      .map((field) => [getNamedType(field.type).name, { query, field }]),
  );
};

/**
 * The root field that lists a type's nodes.
 *
 * @example listFieldOf(schema, companyType).field.name // 'companies'
 */
export const listFieldOf = (schema: GraphQLSchema, { name }: GraphQLObjectType): ListField => {
  const fields = known.get(schema) ?? listFields(schema);
  known.set(schema, fields);
  const field = fields.get(name);
  if (field === undefined) throw new Error(`No root field lists ${name}`);
  return field;
};
