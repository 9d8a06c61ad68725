import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { homeAt } from '../../../src/neo4j/home.ts';
import { isRunning } from '../../../src/neo4j/process-identity.ts';
import { readRecord } from '../../../src/neo4j/server-record.ts';
import { temporaryHome } from '../../support/database.ts';
import { embeddedSettings, type Holder, hold, holderArguments } from '../../support/holder.ts';

describe('the embedded server', () => {
  let root: string;
  let owner: Holder;

  const run = async (cypher: string, password = owner.first.password ?? '') => {
    const driver = neo4j.driver(owner.first.uri ?? '', neo4j.auth.basic('neo4j', password));
    try {
      return (await driver.executeQuery(cypher)).records;
    } finally {
      await driver.close();
    }
  };

  beforeAll(async () => {
    root = await temporaryHome();
    owner = await hold(process.execPath, holderArguments('serve'), embeddedSettings(root));
  });

  afterAll(async () => {
    owner.child.kill('SIGKILL');
    await owner.exited;
    await rm(root, { recursive: true, force: true });
  });

  it('answers a query over Bolt and says which database it is and why', async () => {
    const [record] = await run('CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition');
    expect(record?.get('version')).toMatch(/^5\.26\./);
    expect(record?.get('edition')).toBe('community');
    expect(owner.first).toMatchObject({ kind: 'embedded', reason: 'DATABASE=embedded asks for the embedded server' });
  });

  it('serves Neo4j Browser', async () => {
    const answer = await fetch(owner.first.browser ?? '');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Neo4j Browser');
  });

  it('keeps its password to its owner and refuses the default one', async () => {
    const { mode } = await stat(join(root, 'password'));
    expect(mode & 0o777).toBe(0o600);
    expect((await readFile(join(root, 'password'), 'utf8')).trim()).toBe(owner.first.password);
    await expect(run('RETURN 1', 'neo4j')).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
  });

  it('reads no file and fetches no address for a query', async () => {
    await expect(run("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row")).rejects.toThrow(/file/i);
    await expect(run("LOAD CSV FROM 'http://127.0.0.1:1/' AS row RETURN row")).rejects.toThrow(/block/i);
  });

  it('refuses a second start on the home, naming the process', async () => {
    const second = await hold(process.execPath, holderArguments('serve'), embeddedSettings(root));
    expect(second.first.code).toBe('HOME_IN_USE');
    expect(second.first.message).toContain(String(owner.child.pid));
    expect(await second.exited).toBe(75);
  });

  it('lends itself to a command and survives its end', async () => {
    const command = await hold(process.execPath, holderArguments('use'), embeddedSettings(root));
    expect(command.first.uri).toBe(owner.first.uri);
    command.child.kill('SIGTERM');
    expect(await command.exited).toBe(0);
    expect(await run('RETURN 1')).toHaveLength(1);
  });

  it('ends soon when its process is asked to end', async () => {
    const record = await readRecord(homeAt(root));
    expect(record !== undefined && isRunning(record)).toBe(true);
    const asked = Date.now();
    owner.child.kill('SIGTERM');
    expect(await owner.exited).toBe(0);
    expect(Date.now() - asked).toBeLessThan(5000);
    expect(record !== undefined && isRunning(record)).toBe(false);
  });
});
