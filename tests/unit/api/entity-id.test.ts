import { expect, test } from 'vitest';
import { typeOfId } from '../../../src/api/entity-id.ts';
import { entityTypes, idPrefix } from '../../../src/facts/entity-types.ts';

test.each(entityTypes)('an id of %s tells its type', (type) => {
  expect(typeOfId(`${idPrefix(type)}-x`)).toBe(type);
});

test.each(['', 'company', 'companytaigang', '太钢', 'claim-1', 'Company-x'])('%j is no entity’s id', (id) => {
  expect(typeOfId(id)).toBeUndefined();
});
