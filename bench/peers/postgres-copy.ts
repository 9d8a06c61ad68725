import neo4j from 'neo4j-driver';
import type { Client } from 'pg';
import { typeOfId } from '../../src/facts/entity-types.ts';
import type { Graph } from '../../src/graph/driver.ts';
import { textOf } from './texts.ts';

type Value = string | number | null | readonly string[];

/** One table that is filled: the statement that reads it, its columns by what each holds, and the types of those. */
interface Copy {
  readonly table: string;
  readonly statement: string;
  readonly columns: readonly (readonly [
    name: string,
    type: string,
    value: (row: Record<string, unknown>) => unknown,
  ])[];
}

const text = (name: string, key = name): Copy['columns'][number] => [name, 'text', (row) => row[key]];
const integer = (name: string, key = name): Copy['columns'][number] => [name, 'integer', (row) => row[key]];

/** Of what the questions ask about; lists of texts travel as JSON, since arrays of arrays must be of one length. */
const copies: readonly Copy[] = [
  {
    table: 'entity',
    statement: 'copy-entities',
    columns: [
      text('id'),
      ['type', 'text', ({ id }) => typeOfId(String(id))],
      text('name'),
      text('pinyin'),
      ['aliases', 'jsonb', ({ aliases }) => JSON.stringify(aliases ?? [])],
    ],
  },
  { table: 'document', statement: 'copy-documents', columns: [text('id'), text('title')] },
  {
    table: 'evidence',
    statement: 'copy-evidence',
    columns: [text('id'), text('document_id', 'document'), integer('row_from', 'rowFrom'), integer('row_to', 'rowTo')],
  },
  {
    table: 'claim',
    statement: 'copy-claims',
    columns: [
      text('id'),
      text('predicate'),
      text('subject_id', 'subject'),
      text('object_id', 'object'),
      text('modality'),
      text('basis'),
      text('product'),
      text('product_id', 'productId'),
      ['share', 'double precision', ({ share }) => share],
      text('share_of', 'shareOf'),
    ],
  },
  {
    table: 'support',
    statement: 'copy-supports',
    columns: [text('claim_id', 'claim'), text('evidence_id', 'evidence'), integer('row')],
  },
];

const atOnce = 10_000;

const insertOf = ({ table, columns }: Copy): string => {
  const names = columns.map(([name]) => name).join(', ');
  const lists = columns.map(([, type], i) => `$${i + 1}::${type}[]`).join(', ');
  const chosen = columns
    .map(([name, type]) => (type === 'jsonb' ? `ARRAY(SELECT jsonb_array_elements_text(${name}))` : name))
    .join(', ');
  return `INSERT INTO ${table} (${names}) SELECT ${chosen} FROM unnest(${lists}) AS rows (${names})`;
};

const copy = async ({ driver, database }: Graph, client: Client, one: Copy): Promise<number> => {
  const insert = insertOf(one);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: atOnce });
  let lists: Value[][] = one.columns.map(() => []);
  let count = 0;
  const write = async (): Promise<void> => {
    await client.query(insert, lists);
    lists = one.columns.map(() => []);
  };
  try {
    for await (const record of session.run(textOf(`cypher/peers/${one.statement}.cypher`))) {
      const row = record.toObject();
      one.columns.forEach(([, , value], i) => lists[i]?.push((value(row) ?? null) as Value));
      count += 1;
      if (count % atOnce === 0) await write();
    }
    await write();
    return count;
  } finally {
    await session.close();
  }
};

/**
 * Fills PostgreSQL with what the graph holds, row by row, with the indexes, names of relations and functions that the
 * questions need.
 *
 * @returns Rows of each table.
 */
export const fillPostgres = async (graph: Graph, client: Client): Promise<Readonly<Record<string, number>>> => {
  await client.query(textOf('sql/peers/tables.sql'));
  const counts: Record<string, number> = {};
  for (const one of copies) counts[one.table] = await copy(graph, client, one);
  await client.query(textOf('sql/peers/finish.sql'));
  await client.query(textOf('sql/peers/functions.sql'));
  return counts;
};
