import type { Driver } from 'neo4j-driver';

/** What keeps a server from being ready: its own start or stop, which pass, or something that is broken. */
type Trouble = 'loading' | 'broken' | 'stopping';

/** Whether requests can be answered now; where not, why. */
type ReadyState =
  | { readonly ready: true }
  | { readonly ready: false; readonly state: Trouble; readonly reason: string };

/** What `/health/ready` asks. */
export interface Readiness {
  check(): Promise<ReadyState>;
}

/** A readiness that the program advances while it starts and takes back while it stops. */
export interface StartingReadiness extends Readiness {
  /** Says what is still being done; requests are not ready meanwhile. */
  waitFor(reason: string): void;
  /** Migrations and loads are done: from now on only the database decides. */
  done(): void;
}

const pingTimeoutMs = 1_000;

const answers = async (driver: Driver, database: string): Promise<boolean> => {
  const session = driver.session({ database });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), pingTimeoutMs);
  });
  try {
    await Promise.race([session.run('RETURN 1', {}, { timeout: pingTimeoutMs }), late]);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
    // Closing waits for the driver, which may wait long for a database that is gone.
    session.close().catch(() => undefined);
  }
};

/**
 * Readiness by asking the database itself each time, so that it falls when the database goes and returns with it.
 *
 * @example
 * const readiness = databaseReadiness({ driver, database, reason: 'the documents are being loaded' });
 * readiness.done();
 * await readiness.check(); // { ready: true } while the database answers
 */
export const databaseReadiness = ({
  driver,
  database,
  reason,
}: {
  readonly driver: Driver;
  readonly database: string;
  readonly reason: string;
}): StartingReadiness => {
  let waitingFor: string | undefined = reason;
  return {
    waitFor: (next) => {
      waitingFor = next;
    },
    done: () => {
      waitingFor = undefined;
    },
    check: async () => {
      if (waitingFor !== undefined) return { ready: false, state: 'loading', reason: waitingFor };
      return (await answers(driver, database))
        ? { ready: true }
        : { ready: false, state: 'broken', reason: 'the database does not answer' };
    },
  };
};
