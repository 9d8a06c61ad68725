import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { acquireDatabase, chooseDatabase } from '../../../src/neo4j/acquire.ts';

const answers = () => Promise.resolve('27.3.1');
const say = () => {};
const silent = () => Promise.resolve(undefined);

describe('chooseDatabase', () => {
  it('takes NEO4J_URI before anything else', async () => {
    const config = readConfig({ NEO4J_URI: 'neo4j+s://db.example', DATABASE: 'docker' });
    expect(await chooseDatabase(config, answers)).toEqual({ kind: 'uri', reason: 'NEO4J_URI is set' });
  });

  it('takes a Docker engine that answers, and names its version', async () => {
    const choice = await chooseDatabase(readConfig({}), answers);
    expect(choice).toMatchObject({ kind: 'docker', reason: expect.stringContaining('27.3.1') });
  });

  it('takes the embedded server where no engine answers', async () => {
    expect(await chooseDatabase(readConfig({}), silent)).toEqual({
      kind: 'embedded',
      reason: 'no NEO4J_URI and no Docker engine answers, so the embedded server',
    });
  });

  it.each(['embedded', 'docker'] as const)('takes %s when DATABASE says so, whatever answers', async (kind) => {
    const config = readConfig({ DATABASE: kind });
    expect((await chooseDatabase(config, answers)).kind).toBe(kind);
    expect((await chooseDatabase(config, silent)).kind).toBe(kind);
  });
});

describe('acquireDatabase with NEO4J_URI', () => {
  it('gives it with its user, password and database', async () => {
    const config = readConfig({
      NEO4J_URI: 'bolt://db.example:7687',
      NEO4J_PASSWORD: 'secret',
      NEO4J_DATABASE: 'chains',
    });
    const database = await acquireDatabase(config, { purpose: 'serve', say });
    expect(database).toMatchObject({
      uri: 'bolt://db.example:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'chains',
    });
    await expect(database.stop()).resolves.toBeUndefined();
  });

  it('refuses without a password, naming the variable', async () => {
    const config = readConfig({ NEO4J_URI: 'bolt://db.example:7687' });
    await expect(acquireDatabase(config, { purpose: 'use', say })).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });
});
