import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

const debian = '/usr/lib/postgresql';

/** Folder of PostgreSQL's programs as Debian installs them; undefined where there is none. */
export const postgresPrograms = (): string | undefined => {
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(debian, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
};

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'postgres']).toString());

export interface Postgres {
  readonly client: Client;
  readonly url: string;
  /** Process id of the server's parent process. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of its own in a new folder, on a port of its own; it refuses to run as root, so it runs as its own user there. */
export const startPostgres = async (programs: string, port: number): Promise<Postgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'lianpu-postgres-'));
  const isRoot = process.getuid?.() === 0;
  const owner = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (owner.uid !== undefined && owner.gid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'shared_buffers=512MB', '-c', 'fsync=off'],
    { ...owner, cwd: folder, stdio: 'ignore' },
  );
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  const connected = async (attempts: number): Promise<Client> => {
    const client = new Client(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (attempts === 0) throw error;
      await sleep(200);
      return connected(attempts - 1);
    }
  };
  const client = await connected(50);
  return {
    client,
    url,
    pid: server.pid ?? 0,
    stop: async () => {
      await client.end();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
