import {
  type GraphQLInputType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
  type ValueNode,
} from 'graphql';

/** The parts of a value, whether it stands in a query or came as JSON. */
type Parts =
  | { readonly kind: 'list'; readonly items: readonly unknown[] }
  | { readonly kind: 'object'; readonly fields: readonly (readonly [name: string, value: unknown])[] }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'null' }
  | { readonly kind: 'single' };

export type PartsOf = (value: unknown) => Parts;

export const partsOfLiteral: PartsOf = (value) => {
  const node = value as ValueNode;
  if (node.kind === Kind.LIST) return { kind: 'list', items: node.values };
  if (node.kind === Kind.VARIABLE) return { kind: 'variable', name: node.name.value };
  if (node.kind === Kind.NULL) return { kind: 'null' };
  if (node.kind !== Kind.OBJECT) return { kind: 'single' };
  return { kind: 'object', fields: node.fields.map(({ name, value: inner }) => [name.value, inner]) };
};

export const partsOfJson: PartsOf = (value) => {
  if (Array.isArray(value)) return { kind: 'list', items: value };
  if (value === null) return { kind: 'null' };
  if (typeof value !== 'object') return { kind: 'single' };
  return { kind: 'object', fields: Object.entries(value) };
};

/** Where a value stands: under which argument, behind how many relationships, in how many lists and objects. */
export interface Position {
  readonly path: string;
  readonly hops: number;
  readonly nesting: number;
}

/** A variable where it stands. */
export interface VariableAt extends Position {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/** How large values are, each measure with the path of what is largest. */
export interface Extent {
  readonly hops: readonly [number, string];
  readonly longest: readonly [number, string];
  readonly nesting: readonly [number, string];
  /** Values that become conditions: all that are no lists and no objects, a list of such ones as one, and empty ones. */
  readonly values: number;
  /** Relationships that are followed, all conditions together. */
  readonly relationships: number;
  /** Where a null stands for an object within another one. */
  readonly nullAt: string | undefined;
}

const noExtent: Extent = {
  hops: [0, ''],
  longest: [0, ''],
  nesting: [0, ''],
  values: 0,
  relationships: 0,
  nullAt: undefined,
};

const larger = (a: Extent['hops'], b: Extent['hops']): Extent['hops'] => (b[0] > a[0] ? b : a);

/** What two parts of a request are together. */
export const joined = (a: Extent, b: Extent): Extent => ({
  hops: larger(a.hops, b.hops),
  longest: larger(a.longest, b.longest),
  nesting: larger(a.nesting, b.nesting),
  values: a.values + b.values,
  relationships: a.relationships + b.relationships,
  nullAt: a.nullAt ?? b.nullAt,
});

const nullable = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

/** How a `where` goes over a relationship: by an object of these. */
const quantifiers = ['all', 'none', 'single', 'some'] as const;
const isHop = (type: GraphQLInputType, name: string): boolean =>
  isInputObjectType(type) &&
  quantifiers.some((quantifier) => quantifier === name) &&
  quantifiers.every((quantifier) => quantifier in type.getFields());

/** Measures values by their types; stops where they are larger than anything that is allowed. */
export class Measure {
  extent: Extent = noExtent;
  readonly variables: VariableAt[] = [];
  private readonly partsOf: PartsOf;
  private readonly most: { readonly nesting: number; readonly values: number };

  constructor(partsOf: PartsOf, most: { readonly nesting: number; readonly values: number }) {
    this.partsOf = partsOf;
    this.most = most;
  }

  add(given: GraphQLInputType, value: unknown, at: Position): void {
    if (this.extent.values > this.most.values || at.nesting > this.most.nesting) return;
    const type = nullable(given);
    const parts = this.partsOf(value);
    if (parts.kind === 'variable') this.variable(type, parts.name, at);
    else if (parts.kind === 'null')
      this.note(at, { values: 1, ...(isInputObjectType(type) && at.nesting > 0 && { nullAt: at.path }) });
    else if (parts.kind === 'single') this.note(at, { values: 1 });
    else if (parts.kind === 'list') this.list(type, parts.items, at);
    else this.fields(type, parts.fields, at);
  }

  private variable(type: GraphQLInputType, name: string, at: Position): void {
    // One value of a scalar is no larger than the body: it is left to execution to take or refuse.
    if (isScalarType(type)) this.note(at, { values: 1 });
    else this.variables.push({ ...at, name, type });
  }

  private list(type: GraphQLInputType, items: readonly unknown[], at: Position): void {
    const inner = { ...at, nesting: at.nesting + 1 };
    const of = nullable(isListType(type) ? type.ofType : type);
    // One parameter of a statement, however long.
    const isOne = items.length === 0 || isLeafType(of);
    this.note(inner, { values: isOne ? 1 : 0, longest: items.length });
    if (!isOne) for (const item of items) this.add(of, item, inner);
  }

  private fields(given: GraphQLInputType, fields: readonly (readonly [string, unknown])[], at: Position): void {
    // An object where a list of them may stand is a list of one.
    const type = isListType(given) ? nullable(given.ofType) : given;
    const inner = { ...at, nesting: at.nesting + 1 };
    this.note(inner, { values: fields.length === 0 ? 1 : 0 });
    const known = isInputObjectType(type) ? type.getFields() : {};
    for (const [name, value] of fields) {
      const field = Object.hasOwn(known, name) ? known[name] : undefined;
      // Unknown ones are refused by execution, which does not go into them.
      if (field === undefined) continue;
      const isOver = isHop(type, name);
      const hops = isOver ? at.hops + 1 : at.hops;
      if (isOver) this.note(inner, { relationships: 1 });
      this.add(field.type, value, { path: `${at.path}.${name}`, hops, nesting: inner.nesting });
    }
  }

  private note(
    { path, hops, nesting }: Position,
    {
      longest = 0,
      ...counted
    }: { readonly longest?: number } & Partial<Pick<Extent, 'values' | 'relationships' | 'nullAt'>>,
  ): void {
    this.extent = joined(this.extent, {
      ...noExtent,
      ...counted,
      hops: [hops, path],
      longest: [longest, path],
      nesting: [nesting, path],
    });
  }
}
