import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awaitAnswer, recoveryIn } from '../../../../src/neo4j/embedded/await-answer.ts';
import { serverLog } from '../../../../src/neo4j/embedded/diagnose.ts';
import { type Home, homeAt } from '../../../../src/neo4j/home.ts';

const step = (percent: number, database = 'neo4j/ed67ca23'): string =>
  `2026-11-27 02:37:06.576+0000 INFO  [o.n.k.r.Recovery] [${database}]  ${percent}% completed\n`;

/** A port on which nothing listens. */
const closedPort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });

describe('how far a recovery has come', () => {
  it('is the last step of the database of the graph', () => {
    expect(recoveryIn(`${step(10)}${step(20)}something else\n${step(100, 'system/00000000')}`)).toBe(20);
  });

  it('is nothing where all had been written', () => {
    expect(recoveryIn(step(100, 'system/00000000'))).toBeUndefined();
    expect(recoveryIn('')).toBeUndefined();
  });
});

describe('waiting for a server', () => {
  let home: Home;
  let said: string[];

  const waitFor = async (hasEnded = () => false) => {
    const uri = `bolt://127.0.0.1:${await closedPort()}`;
    const waiting = { home, logged: 0, hasEnded, timeoutSeconds: 0.5, say: (line: string) => void said.push(line) };
    const began = Date.now();
    const answer = await awaitAnswer({ uri, user: 'neo4j', password: 'none' }, 'neo4j', waiting);
    return { answer, seconds: (Date.now() - began) / 1_000 };
  };

  beforeEach(async () => {
    home = homeAt(await mkdtemp(join(tmpdir(), 'lianpu-test-')));
    said = [];
    await mkdir(home.logs, { recursive: true });
    await writeFile(serverLog(home), '');
  });

  afterEach(() => rm(home.root, { recursive: true, force: true }));

  it('goes on as long as it recovers, and tells how far it is', async () => {
    let percent = 0;
    const log = async (): Promise<void> => {
      percent += 5;
      if (percent > 100) clearInterval(timer);
      else await appendFile(serverLog(home), step(percent));
    };
    const timer = setInterval(() => void log(), 200);
    const { answer, seconds } = await waitFor();
    expect(answer.kind).toBe('silent');
    expect(seconds).toBeGreaterThan(3);
    expect(said[0]).toContain('takes up what its logs hold');
    expect(said.at(-1)).toBe('Recovering 100 %');
  });

  it('ends in its time where nothing is recovered', async () => {
    const { answer, seconds } = await waitFor();
    expect(answer.kind).toBe('silent');
    expect(seconds).toBeLessThan(10);
    expect(said).toEqual([]);
  });

  it('ends at once when the server has', async () => {
    expect((await waitFor(() => true)).answer.kind).toBe('silent');
  });
});
