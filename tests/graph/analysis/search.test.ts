import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Hit } from '../../../src/analysis/search/rank.ts';
import { mostHits, type SearchFilter, search } from '../../../src/analysis/search/search.ts';
import { wantedOf } from '../../../src/analysis/search/wanted.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { migrate, requireSchema } from '../../../src/graph/migrations.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { readingOf } from '../../../src/text/pinyin.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
beforeEach(() => emptyGraph(graph));
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const write = (cypher: string, parameters: object = {}): Promise<unknown> =>
  graph.driver.executeQuery(cypher, { ...parameters }, { database: graph.database });

/** Makes an entity of each name, a product where nothing else is said. */
const make = (names: readonly string[], label = 'Product'): Promise<unknown> =>
  write('UNWIND $rows AS row CREATE (entity:Entity:$(row.label)) SET entity = row.properties', {
    rows: names.map((name, i) => ({
      label,
      properties: { id: `${label.toLowerCase()}-${i}-${name.length}`, name, pinyin: readingOf(name), aliases: [] },
    })),
  });

const found = (query: string, filter: SearchFilter = {}): Promise<Hit[]> => {
  const wanted = wantedOf(query);
  if (wanted === undefined) throw new Error('nothing is wanted');
  return search(readFrom(graph), wanted, filter);
};
const reasons = async (query: string): Promise<string[]> => (await found(query)).map(({ matchedOn }) => matchedOn);

describe('a search among thousands of names that are alike', () => {
  const many = Array.from({ length: 2_500 }, (_, i) => `特种钢材第${i}号`);

  it('finds the short name first, and its wrong forms at all', async () => {
    await make(many);
    await make(['太钢', '钢', '甲'], 'Company');
    expect((await reasons('太钢'))[0]).toBe('name 太钢');
    expect((await reasons('tg'))[0]).toBe('pinyin initials tg of name 太钢');
    expect((await reasons('太岗'))[0]).toBe('same pinyin tai gang: 太钢');
    expect((await reasons('钢')).slice(0, 2)).toEqual(['name 钢', 'part of name 太钢']);
    expect(await reasons('甲')).toEqual(['name 甲']);
  });

  it('counts up to a bound, and gives what is of a rare type in spite of it', async () => {
    await make(many);
    await make(['不起眼的特种钢材加工厂'], 'Company');
    expect(await found('特种钢材')).toHaveLength(mostHits);
    expect(await found('特种钢材', { types: ['Company'] })).toMatchObject([
      { matchedOn: 'part of name 不起眼的特种钢材加工厂' },
    ]);
  });

  it('has one order, however often it is asked', async () => {
    await make(many.slice(0, 300));
    expect(await found('钢材')).toEqual(await found('钢材'));
  });
});

describe('names with a wrong, missing or further character', () => {
  it.each([
    ['晨光汽车晋申公司', 'one character differs: 晨光汽车晋中公司'],
    ['晨光汽车晋公司', 'one character differs: 晨光汽车晋中公司'],
    ['晨光汽车晋中南公司', 'one character differs: 晨光汽车晋中公司'],
    ['晨车晋中公司', 'two characters differ: 晨光汽车晋中公司'],
    ['晨元汽车', 'one character differs in a part: 晨光汽车晋中公司'],
    ['晨汽公司', 'abbreviation of name 晨光汽车晋中公司'],
    [
      'chenguangqichejinzhonggongsa',
      'one letter differs: pinyin chen guang qi che jin zhong gong si of name 晨光汽车晋中公司',
    ],
    ['下雪', undefined],
  ])('%s finds what is meant', async (query, reason) => {
    await make(['晨光汽车晋中公司', '远山水泥'], 'Company');
    expect((await reasons(query))[0]).toBe(reason);
  });
});

describe('the index of spellings', () => {
  it('is made over a graph that has facts already, and changes none of them', async () => {
    await make(['太钢', '晨光汽车'], 'Company');
    await write('DROP INDEX entity_spellings');
    await write("MATCH (migration:Migration {name: '008-spellings.cypher'}) DELETE migration");
    const before = await graphHash(graph);
    expect(await migrate(graph)).toEqual(['008-spellings.cypher']);
    await expect(requireSchema(graph)).resolves.toBeUndefined();
    expect(await graphHash(graph)).toBe(before);
    expect(await reasons('cgqc')).toEqual(['pinyin initials cgqc of name 晨光汽车']);
  });

  it('holds whole names, so that a beginning finds none by the letter', async () => {
    await make(['太钢', '太钢集团'], 'Company');
    const rows = await readRows<{ name: string }>(
      graph,
      `CALL db.index.fulltext.queryNodes('entity_spellings', 'name:"太钢"') YIELD node RETURN node.name AS name`,
    );
    expect(rows).toEqual([{ name: '太钢' }]);
  });
});
