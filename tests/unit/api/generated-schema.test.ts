import { type GraphQLSchema, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { generateSchema } from '../../../src/api/schema.ts';
import { readExamples } from '../../../src/server/examples.ts';

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await generateSchema({ validate: true });
});

const rootFields = (): string[] => Object.keys(schema.getQueryType()?.getFields() ?? {});

const lists = [
  'companies',
  'projects',
  'universities',
  'researchInstitutes',
  'regions',
  'parks',
  'facilities',
  'platforms',
  'governments',
  'people',
  'products',
  'technologies',
  'industryChains',
  'chainStages',
  'programmes',
  'agreements',
  'industries',
  'documents',
  'claims',
  'observations',
];

const questions = [
  'entity',
  'search',
  'supplyChain',
  'paths',
  'disruption',
  'chokepoints',
  'gaps',
  'compareRegions',
  'timeline',
  'graph',
  'report',
];

test('the contract’s lists, connections and questions are at the root, and nothing else but what is named here', () => {
  const generated = [...lists, 'evidences'].flatMap((name) => [name, `${name}Connection`]);
  expect(rootFields().toSorted()).toEqual([...generated, ...questions].toSorted());
});

test('nothing can be written or subscribed to', () => {
  expect(schema.getMutationType()).toBeUndefined();
  expect(schema.getSubscriptionType()).toBeUndefined();
});

test('no filter takes a regular expression', () => {
  const filters = Object.values(schema.getTypeMap()).filter(
    ({ name }) => name.endsWith('Filters') || name.endsWith('Scalars'),
  );
  expect(filters.length).toBeGreaterThan(3);
  for (const filter of filters) {
    expect('getFields' in filter ? Object.keys(filter.getFields()) : []).not.toContain('matches');
  }
});

test('an interface says which fields every entity has', () => {
  const entity = schema.getType('Entity');
  expect(isInterfaceType(entity) && Object.keys(entity.getFields())).toEqual(
    expect.arrayContaining([
      'id',
      'name',
      'nameEn',
      'pinyin',
      'aliases',
      'status',
      'claims',
      'observations',
      'evidence',
      'documents',
    ]),
  );
});

test.each([
  [
    'Claim',
    'id predicate modality basis product productId share shareOf title service position date validFrom validTo subject object evidence documents',
  ],
  ['Evidence', 'kind documentId paragraph start end sha256 rowFrom rowTo quote quoteUnavailable'],
  ['Observation', 'id metric value unit normalizedValue normalizedUnit year period kind comparator entity evidence'],
  ['GraphStatus', 'version entities claims observations documents'],
])('%s has the fields of the contract', (name, fields) => {
  const type = schema.getType(name);
  expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(expect.arrayContaining(fields.split(' ')));
});

test.each(readExamples())('the saved query $name fits the schema', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});
