import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/**
 * Most fields that a compiled query may have. Below an interface every field is compiled for each of its types, and below
 * two for each pair of types, so a short query can be a very long program.
 */
const mostFields = 500;

/** Counts down the fields of a query as they would be compiled; stops as soon as there are too many. */
class Counter {
  left = mostFields;
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.schema = schema;
    this.fragments = fragments;
  }

  count(type: GraphQLObjectType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      this.left -= 1;
      if (this.left < 0) return;
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value];
        if (field === undefined || selection.selectionSet === undefined) continue;
        for (const each of this.possibleTypes(getNamedType(field.type).name)) this.count(each, selection.selectionSet);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (fragment !== undefined && this.applies(fragment.typeCondition?.name.value, type))
          this.count(type, fragment.selectionSet);
      }
    }
  }

  private possibleTypes(name: string): readonly GraphQLObjectType[] {
    const type = this.schema.getType(name);
    if (isAbstractType(type)) return this.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    return condition === undefined || this.possibleTypes(condition).includes(type);
  }
}

/**
 * Texts that may stand in a program. The compiler writes the texts of a query into it and takes some that begin with two
 * underscores for code: whoever knows them could have anything run. None of these signs can end a text or begin such a one.
 */
const harmless = /^[\p{Letter}\p{Number} .:=+/-]*$/u;

/**
 * Names from which no name of the program can be put together in two ways: of the parts of an answer, and of variables,
 * among which no `__proto__` may be.
 */
const unmistakable = /^[A-Za-z][A-Za-z0-9]*$/;

/** Whether the compiler does with a document what graphql-js does, and no more. */
const isPlain = (document: DocumentNode): boolean => {
  let plain = true;
  const require = (holds: boolean): void => {
    plain &&= holds;
  };
  visit(document, {
    // Conditions of a fragment that is used twice are merged.
    Directive: () => require(false),
    Field: ({ name, alias }) => {
      require(name.value === '__typename' || !name.value.startsWith('__'));
      require((alias === undefined && name.value === '__typename') || unmistakable.test((alias ?? name).value));
    },
    Variable: ({ name }) => require(unmistakable.test(name.value)),
    StringValue: ({ value }) => require(harmless.test(value)),
  });
  return plain;
};

/**
 * How many fields the program of a query would have; undefined where it must not be compiled: what is no query, asks for the
 * schema, is too long, or has something in it with which the compiler cannot be trusted.
 *
 * @example fieldsToCompile(schema, parse('{ companies { id } }'), operation) // 2
 */
export const fieldsToCompile = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): number | undefined => {
  const query = schema.getQueryType();
  if (operation.operation !== OperationTypeNode.QUERY || !query || !isPlain(document)) return undefined;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const counter = new Counter(schema, new Map(fragments.map((fragment) => [fragment.name.value, fragment])));
  counter.count(query, operation.selectionSet);
  return counter.left < 0 ? undefined : mostFields - counter.left;
};
