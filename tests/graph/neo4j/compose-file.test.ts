import { spawnSync } from 'node:child_process';
import { expect, it, type TestContext } from 'vitest';

/** Reads docker-compose.yml as Docker would, without an engine; skips where the program is not installed. */
const compose = (context: TestContext, settings: Readonly<Record<string, string>>) => {
  const { PATH } = process.env;
  const { status, stdout, stderr, error } = spawnSync('docker-compose', ['--file', 'docker-compose.yml', 'config'], {
    env: { PATH, ...settings },
    encoding: 'utf8',
  });
  if (error !== undefined) context.skip(`docker-compose cannot be run: ${error.message}`);
  return { status, stdout, stderr };
};

it('docker-compose.yml is valid, binds loopback only and takes the long-term-support image', (context) => {
  const { status, stdout } = compose(context, { NEO4J_PASSWORD: 'long-enough' });
  expect(status).toBe(0);
  expect(stdout).toContain('image: neo4j:5.26');
  expect(stdout).toContain('condition: service_healthy');
  const published = [...stdout.matchAll(/^ +- (\S*:\d+:\d+)\S*$|host_ip: (\S+)/gm)].map(
    ([, short, long]) => short ?? long ?? '',
  );
  expect(published.length).toBeGreaterThanOrEqual(3);
  for (const address of published) expect(address).toMatch(/^127\.0\.0\.1/);
});

it('docker-compose.yml has no default password and says which variable is missing', (context) => {
  const { status, stderr } = compose(context, {});
  expect(status).not.toBe(0);
  expect(stderr).toContain('NEO4J_PASSWORD');
});
