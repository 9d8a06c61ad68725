import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { generateSchema } from '../../../../src/api/schema.ts';

// The compiler calls resolvers by the names of type and field put together, and places by names joined with underscores.
test('no two fields of the schema are one to the compiler', async () => {
  const schema = await generateSchema();
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const ours = types.filter(({ name }) => !name.startsWith('__'));
  const names = ours.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}${field}`));
  expect(names.length).toBeGreaterThan(1_000);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.filter((name) => name.includes('_'))).toEqual([]);
});
