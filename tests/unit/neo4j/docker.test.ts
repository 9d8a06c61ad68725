import { describe, expect, it } from 'vitest';
import { readCompose } from '../../../src/neo4j/docker/compose-image.ts';
import {
  containerName,
  containerState,
  environmentFile,
  publishedPort,
  readPort,
  runArguments,
} from '../../../src/neo4j/docker/container.ts';

const failing = () => Promise.reject(Object.assign(new Error('exit 1'), { stderr: 'Cannot connect to the daemon\n' }));
const ports = { bolt: 17_687, browser: 17_474 };

describe('readCompose', () => {
  it('takes image and fixed settings, and leaves out what depends on the machine', () => {
    const text = 'services: {neo4j: {image: "neo4j:5.26", environment: {A: "b", NEO4J_AUTH: "neo4j/${P:?}"}}}';
    expect(readCompose(text)).toEqual({ image: 'neo4j:5.26', environment: { A: 'b' } });
  });

  it('refuses a file without the service', () => {
    expect(() => readCompose('services: {api: {image: x}}')).toThrow(/neo4j/);
  });
});

describe('the container of a home', () => {
  it('is named after it, and another home has another', () => {
    expect(containerName('/a')).toMatch(/^lianpu-[0-9a-f]{12}$/);
    expect(containerName('/a')).not.toBe(containerName('/b'));
  });

  it('is bound to the loopback address alone', () => {
    const published = runArguments('/a', 'neo4j:5.26', ports, '/a/env').filter(
      (_, index, all) => all[index - 1] === '--publish',
    );
    expect(published).toEqual(['127.0.0.1:17687:7687', '127.0.0.1:17474:7474']);
  });

  it('gets its password by a file, never by an argument', () => {
    const file = environmentFile({ image: 'neo4j:5.26', environment: { A: 'b' } }, ports, 'secret');
    expect(file.split('\n')).toContain('NEO4J_AUTH=neo4j/secret');
    expect(file.split('\n')).toContain('NEO4J_server_bolt_advertised__address=127.0.0.1:17687');
    expect(runArguments('/a', 'neo4j:5.26', ports, '/a/env').join(' ')).not.toContain('secret');
  });

  it.each([
    ['running', 'running'],
    ['exited', 'stopped'],
    ['', 'absent'],
  ])('that Docker calls "%s" is %s', async (printed, state) => {
    expect(await containerState('/a', () => Promise.resolve(printed))).toBe(state);
  });

  it('tells what Docker said when a step fails', async () => {
    await expect(containerState('/a', failing)).rejects.toMatchObject({
      code: 'DOCKER_FAILED',
      message: expect.stringContaining('Cannot connect to the daemon'),
    });
  });

  it('tells its port from what Docker prints', async () => {
    expect(readPort('127.0.0.1:7687')).toBe(7687);
    expect(readPort('0.0.0.0:7687')).toBeUndefined();
    expect(await publishedPort('/a', 7687, () => Promise.resolve('127.0.0.1:32768'))).toBe(32_768);
  });
});
