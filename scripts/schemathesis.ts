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

const run = (command: string, ...args: string[]): void => {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
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
try {
  run(
    program,
    'run',
    `${server.url}/graphql`,
    ...['--include-name-regex', 'Query\\..*', '--checks', 'not_a_server_error', '--phases', 'fuzzing'],
    ...[
      '--max-examples',
      examples,
      '--continue-on-failure',
      '--request-timeout',
      '15',
      '--suppress-health-check',
      'all',
    ],
    ...['--generation-database', 'none', '--no-color'],
  );
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
process.exitCode = unexpected.length === 0 ? 0 : 1;
