import type { Config } from '../../config.ts';
import type { ErrorCode } from '../../errors.ts';
import type { Graph } from '../../graph/driver.ts';

/** What is noted of every change that an editor asked for. */
export interface AuditEntry {
  /** Subject of the token. */
  readonly who: string;
  /** Name of the mutation. */
  readonly what: string;
  /** Ids that it is about. */
  readonly about: readonly string[];
  readonly requestId: string | undefined;
  /** REFUSED: nothing was changed. FAILED: it cannot be told yet whether something was. */
  readonly outcome: 'DONE' | 'REFUSED' | 'FAILED';
  /** Why it was not done. */
  readonly code: ErrorCode | undefined;
  /** Version of the graph; equal where nothing changed, undefined where it cannot be told. */
  readonly versionBefore: number | undefined;
  readonly versionAfter: number | undefined;
}

/** What changes are made with; only the requests of editors are given it. */
export interface Writing {
  readonly graph: Graph;
  /** Where the raw texts of documents may lie. */
  readonly folders: Pick<Config, 'LOADERS_DIR' | 'DOCUMENTS_DIR'>;
  readonly audit: (entry: AuditEntry) => void;
  /** Whether the database answers now; tells within a second. */
  readonly answers: () => Promise<boolean>;
}
