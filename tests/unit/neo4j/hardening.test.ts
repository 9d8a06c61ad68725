import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composeImage } from '../../../src/neo4j/docker/compose-image.ts';
import { serverSettings } from '../../../src/neo4j/embedded/settings.ts';

const settings = serverSettings({ bolt: 7687, browser: 7474 });

/** What keeps statements from doing harm; ports, paths and memory of the machine differ. */
const hardening = [
  'dbms.security.allow_csv_import_from_file_urls',
  'internal.dbms.cypher_ip_blocklist',
  'dbms.security.procedures.allowlist',
  'db.transaction.timeout',
  'db.memory.transaction.max',
  'server.http_enabled_modules',
  'dbms.usage_report.enabled',
  'client.allow_telemetry',
] as const;

/** A setting's name as the image reads it from its environment. */
const variableOf = (name: string): string => `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;

describe('a server that Lianpu starts', () => {
  it.each(hardening)('has the same %s embedded and in a container', async (name) => {
    const { environment } = await composeImage();
    expect(settings[name]).toBeDefined();
    expect(environment[variableOf(name)]).toBe(settings[name]);
  });

  it('loads no plugin in a container', async () => {
    expect(Object.keys((await composeImage()).environment)).not.toContain('NEO4J_PLUGINS');
  });

  it('may call every procedure that cypher/ calls, and no other by a plugin', () => {
    const texts = readdirSync('cypher', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => readFileSync(`cypher/${file}`, 'utf8'));
    const called = texts.flatMap((text) => [...text.matchAll(/\bCALL\s+((?:\w+\.)+\w+)/g)].map(([, name]) => name));
    expect(new Set(settings['dbms.security.procedures.allowlist']?.split(','))).toEqual(new Set(called));
  });
});
