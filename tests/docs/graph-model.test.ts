import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entityTypes } from '../../src/facts/entity-types.ts';
import { type Graph, readRows } from '../../src/graph/driver.ts';
import { explain } from '../support/explain.ts';
import { openLoadedGraph } from '../support/loaded-graph.ts';

const page = readFileSync('docs/graph-model.md', 'utf8');
const examples = [...page.matchAll(/^```cypher\n([\s\S]*?)^```/gm)].map((match, i) => [i + 1, match[1] ?? ''] as const);

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

const read = (statement: string) => readRows(graph, statement);

describe('docs/graph-model.md', () => {
  it('names every type of entity', () => {
    for (const type of entityTypes) expect(page).toContain(`\`${type}\``);
  });

  it('has examples of every kind of node', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    const all = examples.map(([, example]) => example).join('');
    for (const label of ['Company', 'Claim', 'Observation', 'Evidence', 'Document']) expect(all).toContain(`:${label}`);
  });

  it.each(examples)('example %i reads, answers and gives no warning', async (_, example) => {
    expect(await read(example)).not.toEqual([]);
    const { queryType, notifications } = await explain(graph, example);
    // No source states that two ids are the same, so the database has not met that type yet.
    const unexpected = notifications.filter(({ description }) => !description.includes('SAME_AS'));
    expect(unexpected).toEqual([]);
    expect(queryType).toBe('r');
  });

  it('names the properties that the nodes really have', async () => {
    const rows = await read(
      `MATCH (node:Claim|Observation|Evidence|Document|Judgement|Graph|Entity) UNWIND keys(node) AS key
       RETURN DISTINCT head([label IN labels(node) WHERE label <> 'Entity']) AS label, key`,
    );
    const described = new Set([...page.matchAll(/`([A-Za-z0-9]+)`/g)].map((match) => match[1]));
    const entities = rows.filter(({ label }) => (entityTypes as readonly unknown[]).includes(label));
    for (const { key } of entities) expect(described).toContain(key);
    const observed = rows.filter(({ label }) => label === 'Observation').map(({ key }) => key);
    for (const key of ['metric', 'normalizedValue', 'normalizedUnit', 'comparator', 'phase']) {
      expect(observed).toContain(key);
      expect(described).toContain(key);
    }
  });

  it('says truly that each claim derives exactly one relationship', async () => {
    const [row] = await read(
      `MATCH (claim:Claim)
       WITH claim, COUNT { (:Entity {id: claim.subjectId})-[derived {claimId: claim.id}]->(:Entity) } AS relationships
       RETURN count(*) AS claims, sum(relationships) AS relationships, min(relationships) AS fewest, max(relationships) AS most`,
    );
    expect(row).toMatchObject({ fewest: 1, most: 1 });
    expect(row?.['relationships']).toBe(row?.['claims']);
  });

  it('says truly that an aspiration derives another type', async () => {
    const [row] = await read(
      `MATCH (:Entity)-[derived]->(:Entity) WHERE derived.claimId IS NOT NULL
       RETURN count(CASE WHEN derived.modality = 'ASPIRATIONAL' THEN 1 END) AS aspirations,
              count(CASE WHEN (derived.modality = 'ASPIRATIONAL') <> (type(derived) STARTS WITH 'ASPIRED_') THEN 1 END) AS wrong`,
    );
    expect(row?.['aspirations']).toBeGreaterThan(0);
    expect(row?.['wrong']).toBe(0);
  });
});

describe.each(['docs/graph-model.md', 'docs/using-neo4j-browser.md'])('%s', (file) => {
  it('names only files that are there', () => {
    const text = readFileSync(file, 'utf8');
    const linked = [...text.matchAll(/\]\(((?!http)[^)#]+)\)/g)].map((match) => resolve(dirname(file), match[1] ?? ''));
    const named = [...text.matchAll(/`((?:cypher|src|docs|loaders)\/[\w./-]+\.\w+)`/g)].map((match) => match[1] ?? '');
    expect(linked.length).toBeGreaterThan(0);
    expect([...linked, ...named].filter((path) => !existsSync(path))).toEqual([]);
  });
});
