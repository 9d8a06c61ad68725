import { describe, expect, test } from 'vitest';
import { edgeTypeOf } from '../../../src/api/resolvers.ts';
import { type EntityType, entityTypes } from '../../../src/facts/entity-types.ts';
import {
  dateQualifiers,
  type Predicate,
  type PredicateRule,
  predicateNames,
  predicates,
} from '../../../src/facts/predicates.ts';
import { directiveOn, fieldsOf, membersOf, namedType } from '../../support/schema-file.ts';

const isPlace = (type: EntityType): boolean => type === 'Region' || type === 'Park';

/** Field at the subject, as the model names it. */
const subjectNames: Record<Predicate, string | ((subject: EntityType) => string)> = {
  SUPPLIES: 'customers',
  PRODUCES: 'products',
  USES: 'uses',
  INPUT_TO: 'outputs',
  SUBTYPE_OF: 'supertypes',
  CLASSIFIED_AS: 'industries',
  IN_CHAIN: 'chains',
  IN_STAGE: 'stages',
  STAGE_OF: 'chain',
  LEADS: 'leads',
  SEEKS: 'seeks',
  // At places `projects` are the located ones.
  DEVELOPS: (subject) => (isPlace(subject) ? 'developments' : 'projects'),
  OPERATES: 'operations',
  INVESTS_IN: 'investments',
  OWNS: 'subsidiaries',
  PARTNERS_WITH: 'partners',
  SIGNED: 'agreements',
  LOCATED_IN: 'locatedIn',
  PART_OF: 'parent',
  SERVES: 'serves',
  HOLDS_POSITION: 'positions',
};

/** Field at the object, or `byType` where there is one field for each type of subject, named with its plural. */
const objectNames: Record<Exclude<Predicate, 'PARTNERS_WITH'>, string> = {
  SUPPLIES: 'suppliers',
  PRODUCES: 'producers',
  USES: 'users',
  INPUT_TO: 'inputs',
  SUBTYPE_OF: 'subtypes',
  CLASSIFIED_AS: 'byType',
  IN_CHAIN: 'byType',
  IN_STAGE: 'byType',
  STAGE_OF: 'stages',
  LEADS: 'leaders',
  SEEKS: 'soughtBy',
  DEVELOPS: 'developers',
  OPERATES: 'operators',
  INVESTS_IN: 'investors',
  OWNS: 'owners',
  SIGNED: 'signatories',
  LOCATED_IN: 'byType',
  PART_OF: 'children',
  SERVES: 'servedBy',
  HOLDS_POSITION: 'people',
};

const plurals: Partial<Record<EntityType, string>> = {
  Company: 'companies',
  Project: 'projects',
  University: 'universities',
  ResearchInstitute: 'researchInstitutes',
  Region: 'regions',
  Park: 'parks',
  Facility: 'facilities',
  Platform: 'platforms',
  Government: 'governments',
  Product: 'products',
  Programme: 'programmes',
};

interface RelationshipField {
  readonly name: string;
  readonly targets: readonly string[];
  readonly properties: string | undefined;
  readonly queryDirection: string | undefined;
}

const relationshipFields = (type: string, relationship: string, direction: string): RelationshipField[] =>
  fieldsOf(type).flatMap((field) => {
    const directive = directiveOn(field, 'relationship');
    if (directive?.['type'] !== relationship || directive['direction'] !== direction) return [];
    const targets = membersOf(namedType(field.type)).toSorted();
    const { properties, queryDirection } = directive;
    return [{ name: field.name.value, targets, properties, queryDirection }];
  });

const byName = (left: { name?: string | undefined }, right: { name?: string | undefined }) =>
  (left.name ?? '') < (right.name ?? '') ? -1 : 1;

describe.each(predicateNames)('%s in schema.graphql', (predicate) => {
  const rule: PredicateRule = predicates[predicate];
  const properties = edgeTypeOf(predicate);
  const symmetric = rule.symmetric === true;

  test.each(entityTypes)('leads from %s exactly where the predicate does', (type) => {
    const named = subjectNames[predicate];
    const expected = rule.subjects.includes(type)
      ? [
          {
            name: typeof named === 'string' ? named : named(type),
            targets: rule.sameType ? [type] : rule.objects.toSorted(),
            properties,
            queryDirection: symmetric ? 'UNDIRECTED' : undefined,
          },
        ]
      : [];
    expect(relationshipFields(type, predicate, 'OUT')).toEqual(expected);
  });

  test.each(entityTypes)('leads back from %s exactly where the predicate does', (type) => {
    const name = predicate === 'PARTNERS_WITH' ? undefined : objectNames[predicate];
    const subjects = rule.sameType ? [type] : rule.subjects;
    const common = { properties, queryDirection: undefined };
    const each = subjects.map((subject) => ({ name: plurals[subject], targets: [subject], ...common }));
    const together = [{ name, targets: subjects.toSorted(), ...common }];
    const expected = name === undefined || !rule.objects.includes(type) ? [] : name === 'byType' ? each : together;
    expect(relationshipFields(type, predicate, 'IN').toSorted(byName)).toEqual(expected.toSorted(byName));
  });

  test('carries its qualifiers on the edge', () => {
    const qualifiers = [...rule.qualifiers, ...dateQualifiers].flatMap((name) =>
      name === 'productId' ? ['product', 'productId'] : [name],
    );
    expect(
      fieldsOf(properties)
        .map(({ name }) => name.value)
        .toSorted(),
    ).toEqual(['claimId', 'modality', 'basis', 'claims', ...qualifiers].toSorted());
  });
});

test('aspirations to lead stand apart from leading', () => {
  const [aspires] = relationshipFields('Company', 'ASPIRED_LEADS', 'OUT');
  const [aspiring] = relationshipFields('IndustryChain', 'ASPIRED_LEADS', 'IN');
  expect(aspires).toMatchObject({ name: 'aspiresToLead', targets: ['IndustryChain'] });
  expect(aspiring).toMatchObject({ name: 'aspiringLeaders', targets: ['Company'] });
});

test('no relationship type is unknown to the model', () => {
  const known = new Set<string>([
    ...predicateNames,
    'ASPIRED_LEADS',
    'ABOUT',
    'SUPPORTED_BY',
    'ATTESTS',
    'IN_DOCUMENT',
  ]);
  const used = [...entityTypes, 'Claim', 'Observation', 'Evidence', 'Document'].flatMap((type) =>
    fieldsOf(type).flatMap((field) => directiveOn(field, 'relationship')?.['type'] ?? []),
  );
  expect(used.filter((type) => !known.has(type))).toEqual([]);
  expect(used.length).toBeGreaterThan(predicateNames.length);
});
