import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, open, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startEmbedded } from '../../../src/neo4j/embedded/start.ts';
import { homeAt } from '../../../src/neo4j/home.ts';
import { temporaryHome } from '../../support/database.ts';
import { embeddedSettings, type Holder, hold, holderArguments } from '../../support/holder.ts';

const run = promisify(execFile);
const silent = { say: () => {} };

describe('a start that cannot be refuses with what is wrong and what to do', () => {
  let root: string;
  let tools: string;

  beforeEach(async () => {
    root = await temporaryHome();
    tools = await mkdtemp(join(tmpdir(), 'lianpu-tools-'));
  });

  afterEach(async () => {
    await rm(root, { recursive: true, force: true });
    await rm(tools, { recursive: true, force: true });
  });

  const start = (settings: NodeJS.ProcessEnv = {}): Promise<Holder> =>
    hold(process.execPath, holderArguments('serve'), { ...embeddedSettings(root), ...settings });

  const tool = async (name: string, script: string): Promise<void> => {
    await writeFile(join(tools, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(tools, name), 0o755);
  };

  const onlyTools = (): NodeJS.ProcessEnv => ({ PATH: tools, JAVA_HOME: '' });

  it.each(['BOLT_PORT', 'BROWSER_PORT'])('names %s when its port is taken', async (setting) => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? String(address.port) : '';
    const { first, exited } = await start({ [setting]: port });
    other.close();
    expect(first.code).toBe('PORT_BUSY');
    expect(first.message).toContain(`${setting}=${port}`);
    expect(await exited).toBe(69);
  });

  it('names the port when another server that starts at the same time has it first', { timeout: 120_000 }, async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => free.once('listening', done));
    const address = free.address();
    const bolt = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((done) => free.close(done));
    const roots = [root, await temporaryHome()];
    const starts = await Promise.allSettled(
      roots.map((each) => {
        const home = homeAt(each);
        return startEmbedded({ home, jars: home.jars, ports: { bolt, browser: undefined }, quick: true }, silent);
      }),
    );
    const [started, ...others] = starts.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    await started?.process.stop();
    await rm(roots[1] ?? '', { recursive: true, force: true });
    expect(started?.uri).toBe(`bolt://127.0.0.1:${bolt}`);
    expect(others).toEqual([]);
    const refused = starts.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
    expect(refused).toMatchObject([{ code: 'PORT_BUSY', values: { setting: 'BOLT_PORT', port: bolt } }]);
  });

  it('names where it looked when there is no Java', async () => {
    const { first } = await start(onlyTools());
    expect(first).toMatchObject({ code: 'JAVA_MISSING', message: expect.stringContaining('the PATH') });
  });

  it('names version and place of a Java that is too old', async () => {
    await tool('java', `echo '    java.home = /opt/jdk-11' >&2; echo 'openjdk version "11.0.22" 2024-01-16' >&2`);
    const { first } = await start(onlyTools());
    expect(first).toMatchObject({ code: 'JAVA_TOO_OLD', message: expect.stringContaining('11.0.22 (/opt/jdk-11)') });
  });

  describe('while the jars are not there', () => {
    beforeEach(async () => {
      await rm(join(root, 'jars'));
      await tool('java', `echo 'openjdk version "17.0.15" 2025-04-15' >&2`);
    });

    it('asks for Maven', async () => {
      const { first } = await start(onlyTools());
      expect(first.code).toBe('MAVEN_MISSING');
      expect(first.message).toContain(join(root, 'jars'));
    });

    it('gives the reason of Maven and keeps nothing of half a fetch', async () => {
      await tool(
        'mvn',
        `for a; do case $a in -DoutputDirectory=*) : > "\${a#*=}/half.jar";; esac; done
echo '[ERROR] Failed to execute goal: Could not transfer artifact: no network -> [Help 1]'; exit 1`,
      );
      const { first } = await start(onlyTools());
      expect(first).toMatchObject({ code: 'MAVEN_FAILED', message: expect.stringContaining('no network') });
      expect(first.hint).toContain('maven.log');
      expect(await readdir(join(root, 'jars'))).toEqual(['maven.log']);
    });
  });

  it('names a home that cannot be made', async () => {
    await writeFile(join(tools, 'file'), '');
    const { first } = await start({ LIANPU_HOME: join(tools, 'file', 'home') });
    expect(first).toMatchObject({ code: 'HOME_UNWRITABLE', message: expect.stringContaining(join(tools, 'file')) });
  });

  it('names the disk when it is full', async (context) => {
    const disk = join(tools, 'disk');
    await mkdir(disk);
    const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).catch(() => undefined);
    if (mounted === undefined) context.skip('mounting a small disk is not permitted here');
    try {
      const { first } = await start({ LIANPU_HOME: disk });
      expect(first.code).toBe('DISK_FULL');
      expect(first.message).toContain(disk);
    } finally {
      await run('umount', [disk]);
    }
  });

  describe('with a store', () => {
    beforeEach(async () => {
      const home = homeAt(root);
      const ports = { bolt: 0, browser: undefined };
      const server = await startEmbedded({ home, jars: home.jars, ports, quick: true }, silent);
      await server.process.stop();
    });

    it('names log and remedy when it is damaged', async () => {
      const store = await open(join(root, 'neo4j/data/databases/neo4j/neostore'), 'r+');
      await store.write(Buffer.alloc(8192, 0x5a), 0, 8192, 0);
      await store.close();
      const { first, exited } = await start();
      expect(first.code).toBe('STORE_CORRUPT');
      expect(first.hint).toContain('npm run db:reset');
      expect(first.hint).toContain(join(root, 'neo4j/logs'));
      expect(await exited).toBe(74);
    });

    it('names the password file when it does not fit', async () => {
      await writeFile(join(root, 'password'), 'another-one\n');
      const { first } = await start();
      expect(first).toMatchObject({ code: 'PASSWORD_REFUSED', hint: expect.stringContaining(join(root, 'password')) });
    });
  });
});
