import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { migrate, readMigrations, requireSchema } from '../../../src/graph/migrations.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../../support/facts.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const document = madeRows('made', {
  entities: [
    { id: 'company-maker', type: 'Company', name: '甲厂', evidence: [place(1)] },
    { id: 'company-buyer', type: 'Company', name: '乙厂', aliases: ['乙'], evidence: [place(2)] },
  ],
  claims: [{ subject: 'company-maker', predicate: 'SUPPLIES', object: 'company-buyer', evidence: [place(2)] }],
  observations: [{ entity: 'company-maker', metric: 'output', value: 3, unit: '万台', evidence: [place(3)] }],
});

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

const write = (cypher: string): Promise<unknown> => graph.driver.executeQuery(cypher, {}, { database: graph.database });

/** How facts were stored before a file of the schema changed them. */
const stored: Readonly<Record<string, readonly string[]>> = {
  '005-no-repetition.cypher': [
    "MATCH (c:Claim) SET c.subjectType = 'Company', c.objectType = 'Company'",
    "MATCH (o:Observation) SET o.entityType = 'Company'",
    "MATCH ()-[a:ATTESTS]->() SET a.pinyin = 'a reading', a.aliases = coalesce(a.aliases, [])",
  ],
  '007-short-ids.cypher': [
    "MATCH (n:Claim|Observation|Evidence|Judgement) SET n.id = n.id + 'abcdef'",
    "MATCH ()-[r]->() WHERE r.claimId IS NOT NULL SET r.claimId = r.claimId + 'abcdef'",
  ],
};

/** Takes from a database what later files made, and gives facts the shape that they had. */
const takeBackTo = async (last: string): Promise<string[]> => {
  const later = readMigrations().filter(({ name }) => name > last);
  for (const { name, statements } of later.toReversed()) {
    for (const text of statements) {
      const [, kind, made] = /CREATE (CONSTRAINT|(?:FULLTEXT )?INDEX) (\w+)/.exec(text) ?? [];
      if (made !== undefined) await write(`DROP ${kind === 'CONSTRAINT' ? kind : 'INDEX'} ${made}`);
    }
    for (const text of stored[name] ?? []) await write(text);
    await write(`MATCH (m:Migration {name: '${name}'}) DELETE m`);
  }
  return later.map(({ name }) => name);
};

const earlier = readMigrations()
  .map(({ name }) => name)
  .slice(0, -1);

describe('a database with facts in it', () => {
  it.each(earlier)('is brought from %s to the newest schema, with the facts that a load stores now', async (last) => {
    await emptyGraph(graph);
    await loadRows(graph, document);
    const now = await graphHash(graph);
    const later = await takeBackTo(last);
    await expect(requireSchema(graph)).rejects.toMatchObject({ code: 'SCHEMA_MISMATCH' });
    expect(await migrate(graph)).toEqual(later);
    await requireSchema(graph);
    expect(await graphHash(graph)).toBe(now);
    const again = await loadRows(graph, document);
    expect(again.versionAfter).toBe(again.versionBefore);
  });
});
