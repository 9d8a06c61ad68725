import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type DefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';

/** schema.graphql as it is written. */
export const schemaFile = parse(readFileSync(resolve(import.meta.dirname, '../../schema.graphql'), 'utf8'));

const isObject = (node: DefinitionNode): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION;
const isInterface = (node: DefinitionNode): node is InterfaceTypeDefinitionNode =>
  node.kind === Kind.INTERFACE_TYPE_DEFINITION;

export const objectTypes = new Map(schemaFile.definitions.filter(isObject).map((node) => [node.name.value, node]));
const interfaceTypes = new Map(schemaFile.definitions.filter(isInterface).map((node) => [node.name.value, node]));

export const fieldsOf = (type: string): readonly FieldDefinitionNode[] => objectTypes.get(type)?.fields ?? [];

/** The name inside lists and non-nulls. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** The types that a field's type stands for: itself, or those that implement it. */
export const membersOf = (type: string): string[] =>
  interfaceTypes.has(type)
    ? [...objectTypes.values()]
        .filter((node) => node.interfaces?.some(({ name }) => name.value === type))
        .map((node) => node.name.value)
    : [type];

/** The arguments of a directive on a field, as text; undefined where the field does not carry it. */
export const directiveOn = (field: FieldDefinitionNode, name: string): Record<string, string> | undefined => {
  const directive = field.directives?.find((node) => node.name.value === name);
  if (directive === undefined) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name: argument, value }) => [
      argument.value,
      'value' in value ? String(value.value) : '',
    ]),
  );
};
