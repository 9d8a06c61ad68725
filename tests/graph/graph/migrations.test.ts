import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { migrate, readMigrations, requireSchema } from '../../../src/graph/migrations.ts';
import { openGraph } from '../../support/graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.driver.close());

const write = (cypher: string): Promise<unknown> => graph.driver.executeQuery(cypher, {}, { database: graph.database });

describe('migrations', () => {
  it('are numbered without a gap, apply once and give what the program expects', async () => {
    expect(readMigrations().map(({ name }) => Number(name.slice(0, 3)))).toEqual(readMigrations().map((_, i) => i));
    expect(await migrate(graph)).toEqual([]);
    await expect(requireSchema(graph)).resolves.toBeUndefined();
  });

  it('index names with the cjk analyzer, so that a part of a Chinese name finds it', async () => {
    const [row] = await readRows<{ analyzer: string }>(
      graph,
      "SHOW INDEXES YIELD name, options WHERE name = 'entity_names' RETURN options.indexConfig['fulltext.analyzer'] AS analyzer",
    );
    expect(row?.analyzer).toBe('cjk');
  });

  it('refuse to go on where an applied file was edited, naming it', async () => {
    await write("MATCH (m:Migration {name: '002-indexes.cypher'}) SET m.sha256Before = m.sha256, m.sha256 = 'another'");
    try {
      await expect(migrate(graph)).rejects.toMatchObject({
        code: 'MIGRATION_CHANGED',
        values: { name: '002-indexes.cypher' },
      });
    } finally {
      await write(
        "MATCH (m:Migration {name: '002-indexes.cypher'}) SET m.sha256 = m.sha256Before REMOVE m.sha256Before",
      );
    }
    expect(await migrate(graph)).toEqual([]);
  });

  it('are missed by name where somebody dropped an index', async () => {
    await write('DROP INDEX claim_predicate');
    try {
      await expect(requireSchema(graph)).rejects.toMatchObject({
        code: 'SCHEMA_MISMATCH',
        values: { missing: 'claim_predicate' },
      });
    } finally {
      await write('CREATE INDEX claim_predicate FOR (n:Claim) ON (n.predicate)');
      await write('CALL db.awaitIndexes(60)');
    }
    await expect(requireSchema(graph)).resolves.toBeUndefined();
  });

  it('make the second node with one id impossible', async () => {
    await expect(
      write("CREATE (:Entity {id: 'company-twice'}), (:Entity {id: 'company-twice'})"),
    ).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
  });
});
