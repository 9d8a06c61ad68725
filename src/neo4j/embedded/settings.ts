import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Home } from '../home.ts';

export interface ServerPorts {
  readonly bolt: number;
  /** Undefined: no HTTP, hence no Neo4j Browser. */
  readonly browser: number | undefined;
}

const mebibyte = 2 ** 20;

/** What this process may use, in bytes: the machine's memory, or what a container gives. */
const memoryHere = (): number => Math.min(totalmem(), process.constrainedMemory() || totalmem());

/**
 * Mebibytes of the store that the server may keep in memory: a quarter of the machine's, since it takes them only as the store
 * that is read needs them. With less than the store, pages are read anew again and again.
 *
 * @param memory Bytes.
 * @example pageCacheMebibytes(8 * 2 ** 30) // 2048
 */
export const pageCacheMebibytes = (memory: number): number =>
  Math.min(4_096, Math.max(128, Math.floor(memory / 4 / mebibyte)));

/**
 * The server's settings: loopback only, authentication on, nothing sent or fetched, bounded work.
 *
 * @example serverSettings({ bolt: 7687, browser: undefined })['server.http.enabled'] // 'false'
 */
export const serverSettings = (ports: ServerPorts): Readonly<Record<string, string>> => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
  // Without this a client that routes is sent to the default port.
  'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
  'server.https.enabled': 'false',
  ...(ports.browser === undefined
    ? { 'server.http.enabled': 'false' }
    : {
        'server.http.enabled': 'true',
        'server.http.listen_address': `127.0.0.1:${ports.browser}`,
        'server.http.advertised_address': `127.0.0.1:${ports.browser}`,
        'server.http_enabled_modules': 'BROWSER',
      }),
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  // LOAD CSV would read any file of this machine and any address it reaches.
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  // Names what cypher/ calls. The server's own procedures are there whatever this says, those of a plugin only if it names them.
  'dbms.security.procedures.allowlist':
    'db.awaitIndexes,db.index.fulltext.queryNodes,db.index.fulltext.queryRelationships',
  // A backstop under the API's own, shorter limits.
  'db.transaction.timeout': '2m',
  'db.memory.transaction.max': '512m',
  'server.memory.pagecache.size': `${pageCacheMebibytes(memoryHere())}m`,
  // A new store is 2 MB instead of 517.
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.retention_policy': '1 days 256m',
  // While a statement runs the server says so every few seconds, and tells clients to give up a connection on which nothing
  // comes twice as long: one whose packets vanish is let go after 10 s instead of two minutes.
  'server.bolt.connection_keep_alive': '5s',
  'server.bolt.connection_keep_alive_probes': '2',
  // Stopping takes 0.3 s instead of 10.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  'internal.server.bolt.connection_shutdown_wait_time': '0s',
});

/** Writes neo4j.conf anew: it is derived, so an edit there does not last. */
export const writeSettings = async (home: Home, ports: ServerPorts): Promise<void> => {
  const lines = Object.entries(serverSettings(ports)).map(([name, value]) => `${name}=${value}`);
  const head = '# Written by Lianpu at every start; changes here are lost.';
  await writeFile(join(home.server, 'conf', 'neo4j.conf'), `${[head, ...lines].join('\n')}\n`);
};
