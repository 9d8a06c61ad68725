/**
 * A program of its own that loads one source and may be killed at any moment of it. Prints a line when it is about to
 * begin.
 */
import { readConfig } from '../../src/config.ts';
import { requireChecked } from '../../src/facts/check.ts';
import { readSource } from '../../src/facts/source-files.ts';
import { connect } from '../../src/graph/driver.ts';
import { loadRows } from '../../src/load/load-rows.ts';
import { rowsOf } from '../../src/load/rows.ts';
import { acquireDatabase } from '../../src/neo4j/acquire.ts';

const config = readConfig();
const [, , source = ''] = process.argv;
const rows = rowsOf(requireChecked(readSource(config.LOADERS_DIR, source, undefined)));
const database = await acquireDatabase(config, { purpose: 'use', say: () => {} });
const graph = await connect(database);
process.stdout.write('ready\n');
await loadRows(graph, rows);
await graph.driver.close();
await database.stop();
