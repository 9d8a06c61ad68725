/**
 * A program of its own that loads one version of the made-up table and may be killed at any moment of it. Prints a line
 * when it is about to begin.
 */
import { readConfig } from '../../src/config.ts';
import { connect } from '../../src/graph/driver.ts';
import { loadTable } from '../../src/load/table/load-table.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';
import { killedTable, rowsAtOnce } from './killed-table.ts';

const [, , version] = process.argv;
const database = await acquireDatabase(readConfig(), { purpose: 'use', say: () => {} });
const graph = await connect(database);
process.stdout.write('ready\n');
await loadTable(graph, killedTable(version === 'first' ? 'first' : 'second'), { rowsAtOnce });
await graph.driver.close();
await database.stop();
