import { type DefinitionNode, Kind, visit } from 'graphql';
import { describe, expect, test } from 'vitest';
import { entityStatuses, entityTypes, regionLevels, stagePositions } from '../../../src/facts/entity-types.ts';
import { factsFormat, sourceFormat } from '../../../src/facts/format.ts';
import { metricNames } from '../../../src/facts/metrics.ts';
import { bases, modalities, predicateNames } from '../../../src/facts/predicates.ts';
import { objectTypes, schemaFile } from '../../support/schema-file.ts';

test('every type, field, argument and enum value is described in English and Chinese', () => {
  const poor: string[] = [];
  let seen = 0;
  const check = (node: {
    readonly name: { readonly value: string };
    readonly description?: { readonly value: string };
  }): void => {
    seen += 1;
    const text = node.description?.value ?? '';
    if (!/\p{Script=Han}/u.test(text) || !/[A-Za-z]{3}/.test(text)) poor.push(`${node.name.value}: ${text}`);
  };
  visit(schemaFile, {
    ObjectTypeDefinition: check,
    InterfaceTypeDefinition: check,
    EnumTypeDefinition: check,
    EnumValueDefinition: check,
    FieldDefinition: check,
    InputValueDefinition: check,
  });
  expect(poor).toEqual([]);
  expect(seen).toBeGreaterThan(500);
});

const isEnumNamed = (name: string) => (node: DefinitionNode) =>
  node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name;

const { kind: observationKind } = factsFormat.shape.observations.unwrap().element.shape;
const { kind: documentKind } = sourceFormat.shape;

describe('enums mirror the vocabulary of facts', () => {
  test.each<[string, readonly string[]]>([
    ['EntityType', entityTypes],
    ['EntityStatus', entityStatuses],
    ['RegionLevel', regionLevels],
    ['StagePosition', stagePositions],
    ['Predicate', predicateNames],
    ['Modality', modalities],
    ['Basis', bases],
    ['Metric', metricNames],
    ['ObservationKind', observationKind.unwrap().options],
    ['DocumentKind', documentKind.unwrap().options],
    ['EvidenceKind', ['TEXT', 'ROWS']],
  ])('%s', (name, values) => {
    const node = schemaFile.definitions.find(isEnumNamed(name));
    expect(node?.kind === Kind.ENUM_TYPE_DEFINITION && node.values?.map((value) => value.name.value)).toEqual(values);
  });
});

test.each(entityTypes)('%s is an entity with the label of its type', (type) => {
  const node = objectTypes.get(type);
  expect(node?.interfaces?.map(({ name }) => name.value)).toContain('Entity');
  const labels = node?.directives?.find(({ name }) => name.value === 'node')?.arguments?.[0]?.value;
  expect(labels?.kind === Kind.LIST && labels.values.map((value) => 'value' in value && value.value)).toEqual([
    'Entity',
    type,
  ]);
});

test('every type that is read in lists has a page size', () => {
  const without = [...objectTypes.values()].filter(
    ({ directives = [] }) =>
      directives.some(({ name }) => name.value === 'node') && !directives.some(({ name }) => name.value === 'limit'),
  );
  expect(without.map(({ name }) => name.value)).toEqual([]);
});
