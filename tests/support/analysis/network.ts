import { typeOfId } from '../../../src/facts/entity-types.ts';
import type { Source } from '../../../src/facts/format.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../facts.ts';
import { entity } from '../judged.ts';

/** A made-up claim between two ids, with its qualifiers. */
export type MadeClaim = readonly [subject: string, predicate: string, object: string, more?: object | undefined];

/** The made-up name of an id: `company-a` is called 企业a. */
export const nameOf = (id: string): string => {
  const [prefix = '', ...rest] = id.split('-');
  const words: Readonly<Record<string, string>> = { company: '企业', product: '产品', region: '地区', park: '园区' };
  return `${words[prefix] ?? prefix}${rest.join('-')}`;
};

const productsOf = (more: object = {}): string[] =>
  Object.values(more).filter((value) => typeof value === 'string' && value.startsWith('product-')) as string[];

/** Loads a document whose claims are these, between entities that it names by the way. */
export const loadNetwork = async (
  graph: Graph,
  claims: readonly MadeClaim[],
  id = 'network',
  { kind = 'ARTICLE', date }: { readonly kind?: Source['kind']; readonly date?: string } = {},
): Promise<void> => {
  const ids = [...new Set(claims.flatMap(([subject, , object, more]) => [subject, object, ...productsOf(more)]))];
  const facts = {
    entities: ids.map((each) => entity(each, typeOfId(each) ?? '', nameOf(each))),
    claims: claims.map(([subject, predicate, object, more = {}], i) => ({
      subject,
      predicate,
      object,
      ...more,
      evidence: [place(i + 2)],
    })),
    observations: [],
  };
  const rows = madeRows(id, facts, date);
  await loadRows(graph, { ...rows, document: { ...rows.document, kind } });
};
