import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';

/** A field of a query where it is asked for, once for each place that a fragment brings it to. */
export interface OpenedField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown> | undefined;
  /** `Company.suppliers` */
  readonly place: string;
  /** 1 at the root. */
  readonly depth: number;
  /** Whether it asks for the schema, not for the graph. */
  readonly introspects: boolean;
  readonly below: readonly OpenedField[];
}

/** An operation with its fragments opened. */
export interface OpenedOperation {
  readonly operation: OperationDefinitionNode;
  readonly roots: readonly OpenedField[];
  /** Every field, those of the roots included. */
  readonly all: readonly OpenedField[];
  /** Whether there were more fields than were to be opened; then the others are missing. */
  readonly cut: boolean;
}

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

/** Opens selections until there are too many fields: fragments within fragments make any number of a short text. */
class Opener {
  readonly all: OpenedField[] = [];
  cut = false;
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly most: number;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>, most: number) {
    this.schema = schema;
    this.fragments = fragments;
    this.most = most;
  }

  open(
    type: GraphQLCompositeType | undefined,
    set: SelectionSetNode,
    depth: number,
    introspects: boolean,
  ): OpenedField[] {
    const opened: OpenedField[] = [];
    for (const selection of set.selections) {
      if (this.all.length >= this.most) {
        this.cut = true;
        return opened;
      }
      if (selection.kind === Kind.FIELD) {
        opened.push(this.field(type, selection, depth, introspects));
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        const on = fragment.typeCondition?.name.value;
        opened.push(...this.open(on === undefined ? type : this.typeOf(on), fragment.selectionSet, depth, introspects));
      }
    }
    return opened;
  }

  private field(type: GraphQLCompositeType | undefined, node: FieldNode, depth: number, above: boolean): OpenedField {
    const name = node.name.value;
    const fields = type === undefined || isUnionType(type) ? {} : type.getFields();
    const definition = fields[name] ?? metaFields[name];
    const introspects = above || name.startsWith('__');
    const place = this.all.length;
    const inner = definition && getNamedType(definition.type);
    // Holds the field's place among all, before those below it.
    const below: OpenedField[] = [];
    const opened = { node, definition, place: `${type?.name}.${name}`, depth, introspects, below };
    this.all[place] = opened;
    if (node.selectionSet !== undefined) {
      const of = inner !== undefined && isCompositeType(inner) ? inner : undefined;
      below.push(...this.open(of, node.selectionSet, depth + 1, introspects));
    }
    return opened;
  }

  private typeOf(name: string): GraphQLCompositeType | undefined {
    const type = this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

/**
 * Opens a valid operation.
 *
 * @param most Most fields that are opened.
 * @example openOperation(schema, document, operation, 500).roots[0]?.place // 'Query.companies'
 */
export const openOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  most: number,
): OpenedOperation => {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const opener = new Opener(schema, new Map(fragments.map((each) => [each.name.value, each])), most);
  const type = schema.getRootType(operation.operation) ?? undefined;
  const roots = opener.open(type, operation.selectionSet, 1, false);
  return { operation, roots, all: opener.all, cut: opener.cut };
};
