import { loadRows } from '../../../src/load/load-rows.ts';
import { loadTable } from '../../../src/load/table/load-table.ts';
import { madeRows, place } from '../facts.ts';
import { madeRowFacts, madeTable } from '../table.ts';
import { type OpenApi, openEmptyApi } from './open-api.ts';

const steelmaker = { id: 'company-jinling', type: 'Company', name: '晋岭钢铁' };
const carmaker = { id: 'company-yuanfan', type: 'Company', name: '远帆汽车' };
const steel = { id: 'product-steel', type: 'Product', name: '不锈钢' };
const produces = { subject: steelmaker.id, predicate: 'PRODUCES', object: steel.id, share: 0.4 };
const supplies = { subject: steelmaker.id, predicate: 'SUPPLIES', object: carmaker.id };

/** A table of three rows, of which the first and the third say the same. */
const table = madeTable('made-up-table', [
  madeRowFacts({ entities: [steelmaker, steel], claims: [produces] }),
  madeRowFacts({
    entities: [steelmaker, { ...carmaker, name: '远帆汽车股份有限公司' }],
    claims: [supplies],
    observations: [{ entity: carmaker.id, metric: 'output', value: 8.6, unit: '万台', year: 2021 }],
  }),
  madeRowFacts({ entities: [steelmaker, steel], claims: [produces] }),
]);

/** A text that states one of the table's claims too. */
const text = madeRows('made-up-text', {
  entities: [steelmaker, carmaker].map((entity, i) => ({ ...entity, evidence: [place(i + 1)] })),
  claims: [{ ...supplies, evidence: [place(3)] }],
});

/** The API over a graph of one made-up table and one made-up text. */
export const openTableApi = async (): Promise<OpenApi> => {
  const open = await openEmptyApi();
  await loadRows(open.graph, text);
  await loadTable(open.graph, table);
  return open;
};
