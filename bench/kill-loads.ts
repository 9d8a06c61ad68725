/**
 * Kills a loader of a document or of a table, or the database under it, at many random moments of a load and counts what
 * was left: `npx tsx bench/kill-loads.ts loader 100`, `npx tsx bench/kill-loads.ts table 100`,
 * `npx tsx bench/kill-loads.ts database 20`.
 */
import { connect } from '../src/graph/driver.ts';
import { migrate } from '../src/graph/migrations.ts';
import { openTestDatabase } from '../tests/support/database.ts';
import { killDatabases } from '../tests/support/kill-databases.ts';
import { killLoads } from '../tests/support/kill-loads.ts';
import { killTableLoads } from '../tests/support/kill-tables.ts';

const [, , what = 'loader', count = '100'] = process.argv;
const times = Number(count);

const killLoaders = async (): Promise<unknown> => {
  const database = await openTestDatabase();
  const graph = await connect(database);
  try {
    await migrate(graph);
    return await (what === 'table' ? killTableLoads : killLoads)(graph, database, times);
  } finally {
    await graph.driver.close();
    await database.stop();
  }
};

const tally = what === 'database' ? await killDatabases(times) : await killLoaders();
process.stdout.write(`${JSON.stringify({ what, times, tally })}\n`);
