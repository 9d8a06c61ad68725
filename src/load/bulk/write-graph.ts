import neo4j from 'neo4j-driver';
import { readMigrations } from '../../graph/migrations.ts';
import type { ImportFiles } from '../../neo4j/embedded/import-arguments.ts';
import type { ImportCounts } from '../../neo4j/embedded/import-progress.ts';
import type { OnReject } from '../table/plan.ts';
import type { Table } from '../table/types.ts';
import { type GraphFiles, graphFiles } from './graph-files.ts';
import { writeEntities } from './write-entities.ts';
import { writeWaiting } from './write-facts.ts';
import { type WrittenTable, writeTable } from './write-table.ts';

/** What a bulk load tells of a table while it is read. */
export interface TableHearing {
  readonly onReject: (table: Table, rejected: Parameters<OnReject>[0]) => void;
  readonly onRows: (table: Table, rows: number) => void;
}

export interface WrittenGraph {
  readonly files: ImportFiles;
  readonly counts: ImportCounts;
  readonly tables: readonly WrittenTable[];
  /** Ids that rules of identity have something to compare with. */
  readonly alike: readonly string[];
}

const changesSchema = /\b(?:CREATE|DROP) (?:CONSTRAINT|(?:\w+ )?INDEX)\b/;

/** Migrations that change facts alone have nothing to do in a graph that is written in its newest shape. */
const writeMigrations = ({ files, numbers }: GraphFiles): void => {
  for (const { name, sha256, statements } of readMigrations()) {
    if (statements.some((text) => changesSchema.test(text))) continue;
    files.node(numbers.next(), ['Migration'], { name, sha256, appliedAt: new Date() });
  }
};

/**
 * Writes a whole graph of tables into CSV files. Each table is read once; memory grows by some 50 bytes an entity and a
 * fact. The documents say that they are not whole yet, as they do while a table is loaded.
 *
 * @param version Of the graph's node.
 * @param loader Marks the load.
 * @throws {LianpuError} what `writeTable` throws
 * @example (await writeGraph(folder, [table], 1, 'one', hearing)).counts.nodes // 4711
 */
export const writeGraph = async (
  folder: string,
  tables: readonly Table[],
  { version, loader }: { readonly version: number; readonly loader: string },
  { onReject, onRows }: TableHearing,
): Promise<WrittenGraph> => {
  const graph = graphFiles(folder);
  const { files, numbers } = graph;
  try {
    files.node(numbers.next(), ['Graph'], { id: 'graph', version: neo4j.int(version) });
    writeMigrations(graph);
    const written: WrittenTable[] = [];
    for (const table of tables) {
      written.push(
        await writeTable(
          graph,
          table,
          (rejected) => onReject(table, rejected),
          (rows) => onRows(table, rows),
        ),
      );
    }
    const { nameOf, alike } = writeEntities(
      graph,
      written.map(({ numbered }) => numbered),
    );
    writeWaiting(graph, nameOf);
    for (const { numbered, document } of written) {
      const { factsHash: _, ...unfinished } = document;
      files.node(numbered.number, ['Document'], { ...unfinished, loading: true, loader });
    }
    return { counts: files.counts(), files: files.close(), tables: written, alike };
  } catch (error) {
    files.close();
    throw error;
  }
};
