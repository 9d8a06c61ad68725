import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { fail } from '../../errors.ts';
import { waitForBolt } from '../bolt.ts';
import { type Database, neverLost, type Progress } from '../database.ts';
import { homePassword } from '../embedded/password.ts';
import { type Home, homeAt, prepareHome, writing } from '../home.ts';
import { choosePort } from '../ports.ts';
import { composeImage } from './compose-image.ts';
import {
  containerName,
  containerState,
  docker,
  dockerStep,
  environmentFile,
  publishedPort,
  runArguments,
} from './container.ts';

const user = 'neo4j';
const startSeconds = 120;

/** Makes and starts the container anew: what it keeps is in its volume. */
const create = async (config: Config, home: Home, password: string, { say }: Progress): Promise<void> => {
  const image = await composeImage();
  const ports = {
    bolt: await choosePort('BOLT_PORT', config.BOLT_PORT),
    browser: await choosePort('BROWSER_PORT', config.BROWSER_PORT),
  };
  const file = join(home.root, 'container.env');
  say(`Starting a container of ${image.image} (the first time Docker fetches it)`);
  try {
    await writing(home.root, () => writeFile(file, environmentFile(image, ports, password), { mode: 0o600 }));
    await dockerStep(`start ${image.image}`, () => docker(...runArguments(home.root, image.image, ports, file)));
  } finally {
    await rm(file, { force: true });
  }
};

/** Ends the home's container; its volume stays. */
export const stopContainer = async (home: Home): Promise<void> => {
  await dockerStep('stop the container', () => docker('stop', '--time', '10', containerName(home.root)));
};

const addresses = async (home: Home): Promise<{ readonly uri: string; readonly browser: string | undefined }> => {
  const bolt = await publishedPort(home.root, 7687);
  const browser = await publishedPort(home.root, 7474);
  if (bolt === undefined) throw fail('DOCKER_FAILED', { step: 'tell the Bolt port', reason: 'it is not published' });
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    browser: browser === undefined ? undefined : `http://127.0.0.1:${browser}/browser/`,
  };
};

/**
 * The container of the home: attached to where it runs, else started from the image of docker-compose.yml.
 *
 * @throws {LianpuError} DOCKER_FAILED, PORT_BUSY, PASSWORD_REFUSED, START_TIMEOUT, HOME_UNWRITABLE.
 */
export const acquireContainer = async (config: Config, reason: string, progress: Progress): Promise<Database> => {
  const home = homeAt(config.LIANPU_HOME);
  await prepareHome(home);
  const password = await writing(home.root, () => homePassword(home));
  const state = await containerState(home.root);
  if (state === 'stopped') {
    await dockerStep('remove the old container', () => docker('rm', containerName(home.root)));
  }
  if (state !== 'running') await create(config, home, password, progress);
  try {
    const { uri, browser } = await addresses(home);
    const answer = await waitForBolt({ uri, user, password }, 'neo4j', startSeconds * 1000);
    if (answer.kind === 'refused') {
      const remedy = `${home.password} does not fit its volume: put the right file back, or run \`npm run db:reset\`.`;
      throw fail('PASSWORD_REFUSED', { uri, user, remedy }, answer.cause);
    }
    if (answer.kind !== 'ready') {
      const name = containerName(home.root);
      const lines = await dockerStep('tell the log', () => docker('logs', '--tail', '5', name));
      throw fail('START_TIMEOUT', { seconds: startSeconds, lines, log: `\`docker logs ${name}\`` });
    }
    return {
      kind: 'docker',
      reason: state === 'running' ? `${reason}; the home's container already runs` : reason,
      uri,
      user,
      password,
      database: 'neo4j',
      browser,
      lost: neverLost,
      stop: () => (state === 'running' ? Promise.resolve() : stopContainer(home)),
    };
  } catch (error) {
    if (state !== 'running') await stopContainer(home).catch(() => {});
    throw error;
  }
};
