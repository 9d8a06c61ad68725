import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { fail } from '../../errors.ts';
import type { ContainerImage } from './compose-image.ts';

const execute = promisify(execFile);

/** Runs `docker` with these arguments and gives what it printed; replaced in tests. */
export type Docker = (...args: string[]) => Promise<string>;

export const docker: Docker = async (...args) => (await execute('docker', args)).stdout.trim();

/** What `docker` printed on standard error, or why it did not run. */
export const dockerReason = (error: unknown): string => {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return printed || (error instanceof Error ? error.message : String(error));
};

/** Runs one step; its failure says what Docker said. */
export const dockerStep = async <T>(step: string, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw fail('DOCKER_FAILED', { step, reason: dockerReason(error) }, error);
  }
};

/** One container and one volume for each home. @example containerName('/srv/.lianpu') // 'lianpu-1f3a…' */
export const containerName = (home: string): string =>
  `lianpu-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;

/** @example volumeName('/srv/.lianpu') // 'lianpu-1f3a…-data' */
export const volumeName = (home: string): string => `${containerName(home)}-data`;

export interface ContainerPorts {
  readonly bolt: number;
  readonly browser: number;
}

/**
 * Lines of the file from which the container gets its settings: no list of processes shows the password then.
 *
 * @example environmentFile({ image, environment: { A: 'b' } }, ports, 'secret') // 'A=b\nNEO4J_AUTH=neo4j/secret\n…'
 */
export const environmentFile = ({ environment }: ContainerImage, { bolt }: ContainerPorts, password: string): string =>
  Object.entries({
    ...environment,
    NEO4J_AUTH: `neo4j/${password}`,
    NEO4J_server_bolt_advertised__address: `127.0.0.1:${bolt}`,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/** The arguments of `docker` that create the container of a home, bound to the loopback address. */
export const runArguments = (home: string, image: string, ports: ContainerPorts, file: string): string[] => [
  'run',
  '--detach',
  '--name',
  containerName(home),
  '--publish',
  `127.0.0.1:${ports.bolt}:7687`,
  '--publish',
  `127.0.0.1:${ports.browser}:7474`,
  '--volume',
  `${volumeName(home)}:/data`,
  '--env-file',
  file,
  image,
];

/** Whether the home's container runs, stands still, or is not there. */
export const containerState = async (home: string, run: Docker = docker): Promise<'running' | 'stopped' | 'absent'> => {
  const filter = `name=^/${containerName(home)}$`;
  const state = await dockerStep('list containers', () =>
    run('container', 'ls', '--all', '--filter', filter, '--format', '{{.State}}'),
  );
  if (state === '') return 'absent';
  return state === 'running' ? 'running' : 'stopped';
};

/**
 * The port of this machine in what `docker port` prints.
 *
 * @example readPort('127.0.0.1:7687') // 7687
 */
export const readPort = (text: string): number | undefined => {
  const port = /^127\.0\.0\.1:(\d+)$/m.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
};

export const publishedPort = async (home: string, inside: number, run: Docker = docker): Promise<number | undefined> =>
  readPort(await dockerStep('tell the ports', () => run('port', containerName(home), `${inside}/tcp`)));
