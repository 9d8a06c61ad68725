import { type ASTNode, GraphQLError, Kind, parse, visit } from 'graphql';

/** What graphql-js points at where a value in the text of a query is not what its argument takes. */
const valueKinds: ReadonlySet<ASTNode['kind']> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * The argument in the text of a query whose value an error is about, down to its field; undefined where it is about
 * anything else. graphql-js tells what is wrong with a value, and not whose value it is.
 *
 * @example argumentOf(error) // 'where.year.eq', for { observations(where: { year: { eq: "2020" } }) { id } }
 */
export const argumentOf = (error: unknown): string | undefined => {
  const [node] = (error instanceof GraphQLError && error.nodes) || [];
  if (node?.loc === undefined || !valueKinds.has(node.kind)) return undefined;
  const { start, source } = node.loc;
  const names: string[] = [];
  visit(parse(source), {
    enter: (each) => {
      if (each.loc === undefined || start < each.loc.start || start >= each.loc.end) return false;
      if (each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD) names.push(each.name.value);
      return undefined;
    },
  });
  return names.length === 0 ? undefined : names.join('.');
};
