import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind, parse, visit } from 'graphql';

const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const relationshipDirectives: ReadonlySet<string> = new Set(['relationship', 'declareRelationship']);

const isFalse = (name: string) =>
  ({
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: name },
    value: { kind: Kind.BOOLEAN, value: false },
  }) as const;

const notFilterableByAggregate: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: 'filterable' },
  arguments: [isFalse('byAggregate')],
};

const withoutAggregation = (field: FieldDefinitionNode): FieldDefinitionNode | undefined => {
  const directives = field.directives ?? [];
  if (!directives.some(({ name }) => relationshipDirectives.has(name.value))) return undefined;
  return {
    ...field,
    directives: [
      ...directives.map((directive) =>
        relationshipDirectives.has(directive.name.value)
          ? { ...directive, arguments: [...(directive.arguments ?? []), isFalse('aggregate')] }
          : directive,
      ),
      notFilterableByAggregate,
    ],
  };
};

/**
 * schema.graphql as the library gets it: aggregation over relationships is left out, which halves the API;
 * the root connections keep theirs.
 */
export const readTypeDefinitions = (): DocumentNode =>
  visit(parse(readFileSync(file, 'utf8')), { FieldDefinition: { leave: withoutAggregation } });
