import type { Graph } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../facts.ts';
import { entity } from '../judged.ts';

/** A made-up claim between two ids, with its qualifiers. */
export type MadeClaim = readonly [subject: string, predicate: string, object: string, more?: object];

const types: Readonly<Record<string, string>> = {
  company: 'Company',
  product: 'Product',
  region: 'Region',
  park: 'Park',
  university: 'University',
};

/** The made-up name of an id: `company-a` is called 企业a. */
export const nameOf = (id: string): string => {
  const [prefix = '', ...rest] = id.split('-');
  const words: Readonly<Record<string, string>> = { company: '企业', product: '产品', region: '地区', park: '园区' };
  return `${words[prefix] ?? prefix}${rest.join('-')}`;
};

/** Loads a document whose claims are these, between entities that it names by the way. */
export const loadNetwork = async (graph: Graph, claims: readonly MadeClaim[], id = 'network'): Promise<void> => {
  const productsOf = (more: object = {}): string[] =>
    Object.values(more).filter((value) => /^product-/.test(String(value)));
  const ids = [...new Set(claims.flatMap(([subject, , object, more]) => [subject, object, ...productsOf(more)]))];
  await loadRows(
    graph,
    madeRows(id, {
      entities: ids.map((each) => entity(each, types[each.split('-')[0] ?? ''] ?? '', nameOf(each))),
      claims: claims.map(([subject, predicate, object, more = {}], i) => ({
        subject,
        predicate,
        object,
        ...more,
        evidence: [place(i + 2)],
      })),
      observations: [],
    }),
  );
};
