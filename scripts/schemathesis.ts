// Lets schemathesis ask every query of a server of its own with made-up arguments; fails where the server fails.
// Its Python packages go into LIANPU_HOME. Usage: npm run judge:schemathesis -- [examples for each query, 20 if absent]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readConfig } from '../src/config.ts';
import { temporaryHome } from '../tests/support/database.ts';
import { servedProcess } from '../tests/support/served-process.ts';

const version = '4.32.5';
const examples = process.argv[2] ?? '20';
const environment = resolve(readConfig().LIANPU_HOME, `schemathesis-${version}`);
const program = resolve(environment, 'bin/st');

const ended = (command: string, ...args: string[]): number | null => {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error !== undefined) throw error;
  return status;
};

const run = (command: string, ...args: string[]): void => {
  if (ended(command, ...args) !== 0) throw new Error(`${command} failed`);
};

if (!existsSync(program)) {
  run('python3', '-m', 'venv', environment);
  run(resolve(environment, 'bin/pip'), 'install', '--quiet', `schemathesis==${version}`);
}

const home = await temporaryHome();
const server = await servedProcess({
  LIANPU_HOME: home,
  DATABASE: 'embedded',
  BOLT_PORT: '0',
  BROWSER_PORT: '0',
  LOG_LEVEL: 'error',
});
let status: number | null = 1;
try {
  const asked = ['--include-name-regex', 'Query\\..*', '--phases', 'fuzzing', '--max-examples', examples];
  const judged = ['--checks', 'not_a_server_error', '--request-timeout', '15', '--continue-on-failure'];
  const told = ['--suppress-health-check', 'all', '--generation-database', 'none', '--no-color'];
  status = ended(program, 'run', `${server.url}/graphql`, ...asked, ...judged, ...told);
} finally {
  await server.stop();
  await rm(home, { recursive: true, force: true });
}

// What was masked is a failure too, though clients see a 200.
const unexpected = server
  .log()
  .split('\n')
  .filter((line) => line.includes('unexpected error'));
for (const line of unexpected.slice(0, 20)) process.stderr.write(`${line.slice(0, 2_000)}\n`);
process.stdout.write(`schemathesis: ${unexpected.length} unexpected errors in the log\n`);
process.exitCode = status === 0 && unexpected.length === 0 ? 0 : 1;
