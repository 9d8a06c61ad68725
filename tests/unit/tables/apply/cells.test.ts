import { expect, test } from 'vitest';
import { readCell } from '../../../../src/tables/read/cells.ts';
import { outcomes } from '../../../support/mapping.ts';

const mapping = `
columns: { name: {}, note: { ignore: not of interest } }
entities: { maker: { type: Company, key: name } }
`;

test('a cell that its file spoils rejects the row with what is wrong with it, where the mapping uses it', () => {
  const [used, unused] = outcomes(
    mapping,
    { name: readCell('#N/A'), note: 'x' },
    { name: '青河钢厂', note: readCell('#N/A') },
  );
  expect(used).toEqual({
    rejected: [{ column: 'name', value: '#N/A', reason: 'an error of the spreadsheet' }],
  });
  expect(unused).toMatchObject({ facts: { entities: [{ name: '青河钢厂' }] } });
});
