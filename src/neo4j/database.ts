import type { LianpuError } from '../errors.ts';

/** `serve` keeps the database for itself until it stops; `use` is content with a server that already runs. */
export type Purpose = 'serve' | 'use';

export type DatabaseKind = 'uri' | 'docker' | 'embedded';

/** What the caller hears while a database is found or started. */
export interface Progress {
  /** One finished line, for people and logs. */
  readonly say: (line: string) => void;
  /** How many of the server's jars are there, while they are fetched. */
  readonly progress?: (done: number, total: number) => void;
  /** The server's process runs and is waited for: there is time for other work now. Told only of the embedded one. */
  readonly spawned?: () => void;
}

/** A database that answers, and how to let go of it. */
export interface Database {
  readonly kind: DatabaseKind;
  /** One sentence: why this database and no other. */
  readonly reason: string;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Address of Neo4j Browser, where there is one. */
  readonly browser: string | undefined;
  /** Resolves with the cause when a server that was started here ends by itself; stays pending otherwise. */
  readonly lost: Promise<LianpuError>;
  /** Ends what was started here, leaves alone what was only attached to. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** For databases that nobody here watches. */
export const neverLost: Promise<LianpuError> = new Promise(() => {});
