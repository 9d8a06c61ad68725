import { hash } from 'node:crypto';
import { type ASTNode, type FieldNode, type GraphQLResolveInfo, Kind, print, type SelectionNode, visit } from 'graphql';

/** What a part of a selection brings into a key. */
interface Part {
  /** Its text, with that of the fragments that it reaches. */
  readonly text: string;
  /** Variables that stand in it. */
  readonly variables: ReadonlySet<string>;
  /** Those of them that hold a cursor: the library reads a number of rows out of it, so each value has its own statement. */
  readonly cursors: ReadonlySet<string>;
}

/** A selection as a key: equal where the texts are, and short, so that it costs little to look for. */
export interface SelectionKey extends Omit<Part, 'text'> {
  /** SHA-256 of its text. */
  readonly digest: string;
}

type Fragments = GraphQLResolveInfo['fragments'];

/** A node stands in one document, so the fragments that it reaches are always the same. */
const known = new WeakMap<SelectionNode, Part>();

const partOf = (node: SelectionNode, fragments: Fragments): Part => {
  const found = known.get(node);
  if (found !== undefined) return found;
  const variables = new Set<string>();
  const cursors = new Set<string>();
  const reached = new Set<ASTNode>([node]);
  // A set gives what is added to it while it is gone through, and each once.
  for (const each of reached) {
    visit(each, {
      Variable: ({ name }) => void variables.add(name.value),
      Argument: ({ name, value }) => {
        if (name.value === 'after' && value.kind === Kind.VARIABLE) cursors.add(value.name.value);
      },
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment !== undefined) reached.add(fragment);
      },
    });
  }
  const part = { text: Array.from(reached, print).join(' '), variables, cursors };
  known.set(node, part);
  return part;
};

const keyOf = (nodes: readonly FieldNode[], fragments: Fragments): SelectionKey => {
  const parts = nodes
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
    .map((node) => partOf(node, fragments));
  return {
    digest: hash('sha256', `${nodes[0]?.alias?.value ?? ''}{${parts.map(({ text }) => text).join(' ')}}`, 'base64'),
    variables: new Set(parts.flatMap(({ variables }) => [...variables])),
    cursors: new Set(parts.flatMap(({ cursors }) => [...cursors])),
  };
};

/** Nearly every root field stands once in its document, which is kept from one request to the next. */
const ofOne = new WeakMap<FieldNode, SelectionKey>();

/**
 * The selection of a root field as a key: its texts, not the request's, so that a selection that was put together counts
 * as what it is. The field's own arguments are left out.
 *
 * @example selectionKey([field], {}) // of companies(limit: $n) { id others: suppliers(limit: $m) { id } }
 * // { digest: 'of {id others: suppliers(limit: $m) {\n  id\n}}', variables: {'m'}, cursors: {} }
 */
export const selectionKey = (nodes: readonly FieldNode[], fragments: Fragments): SelectionKey => {
  const [only, ...others] = nodes;
  if (only === undefined || others.length > 0) return keyOf(nodes, fragments);
  const found = ofOne.get(only) ?? keyOf(nodes, fragments);
  ofOne.set(only, found);
  return found;
};
