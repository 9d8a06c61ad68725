import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from '../../../src/config.ts';
import { acquireDatabase } from '../../../src/neo4j/acquire.ts';
import { databaseCommands } from '../../../src/neo4j/commands.ts';
import { temporaryHome } from '../../support/database.ts';
import { embeddedSettings } from '../../support/holder.ts';

const { startDetached, stopServer, resetServer, serverStatus } = databaseCommands;
const quiet = { say: () => {} };

describe('db start, status, stop and reset', () => {
  let root: string;
  let config: Config;

  beforeAll(async () => {
    root = await temporaryHome();
    config = readConfig(embeddedSettings(root));
  });

  afterAll(async () => {
    await stopServer(config, quiet);
    await rm(root, { recursive: true, force: true });
  });

  it('leaves a server that others attach to and do not end, until it is stopped and reset', async () => {
    expect((await serverStatus(config)).running).toBe(false);
    const started = await startDetached(config, quiet);
    expect(started).toMatchObject({ kind: 'embedded', running: true });
    expect((await startDetached(config, quiet)).pid).toBe(started.pid);

    const database = await acquireDatabase(config, { purpose: 'serve', ...quiet });
    expect(database.uri).toBe(started.uri);
    const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
    await driver.executeQuery('CREATE (:Kept)');
    await driver.close();
    await database.stop();
    expect((await serverStatus(config)).pid).toBe(started.pid);

    expect(await stopServer(config, quiet)).toBe(true);
    expect(await stopServer(config, quiet)).toBe(false);
    expect((await serverStatus(config)).running).toBe(false);
    await access(join(root, 'neo4j/data/databases/neo4j'));

    await resetServer(config, quiet);
    await expect(access(join(root, 'neo4j/data'))).rejects.toMatchObject({ code: 'ENOENT' });
    await access(join(root, 'jars'));
    await access(join(root, 'password'));
  });

  it('leaves alone a database that NEO4J_URI names', async () => {
    const theirs = readConfig({ ...embeddedSettings(root), NEO4J_URI: 'bolt://db.example:7687', NEO4J_PASSWORD: 'x' });
    await expect(stopServer(theirs, quiet)).rejects.toMatchObject({ code: 'DATABASE_NOT_OURS' });
    await expect(resetServer(theirs, quiet)).rejects.toMatchObject({ code: 'DATABASE_NOT_OURS' });
  });
});
