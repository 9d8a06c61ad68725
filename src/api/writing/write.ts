import { type ErrorCode, LianpuError, registry } from '../../errors.ts';
import { acknowledged } from '../../graph/version-lease.ts';
import { type Identity, requireRole } from '../../security/asker.ts';
import type { ApiContext } from '../context.ts';
import { named } from '../read-session.ts';
import { silent, whileAnswering } from './while-answering.ts';
import type { AuditEntry, Writing } from './writing.ts';

/** What every change tells of the graph's version. */
interface Versions {
  readonly versionBefore: number;
  readonly versionAfter: number;
}

/** Ids come from clients; a line of the log has room for so much of one. */
const longestId = 200;

const isRefusal = (error: unknown): error is LianpuError =>
  error instanceof LianpuError && registry[error.code].status < 500;

/**
 * Does one change for an editor, notes it in the audit log as soon as it is committed, and returns when no server answers from
 * before it any more. The role is asked for here, at the root of every mutation, whatever schema or route led to it.
 *
 * @param what Name of the mutation.
 * @param about Ids for the audit log: known before the change, or from its report.
 * @throws {LianpuError} UNAUTHENTICATED, FORBIDDEN, DATABASE_UNAVAILABLE, and what the work throws.
 */
export const write = async <T extends Versions>(
  { asker, writing, requestId }: ApiContext,
  what: string,
  about: (report: T | undefined) => readonly string[],
  work: (writing: Writing, identity: Identity) => Promise<T>,
): Promise<T> => {
  const identity = requireRole(asker, 'editor');
  if (writing === undefined) throw new Error('an editor’s request without what changes are made with');
  const note = (outcome: AuditEntry['outcome'], report: T | undefined, code: ErrorCode | undefined): void => {
    const { versionBefore, versionAfter } = report ?? {};
    const who = identity.subject;
    writing.audit({
      who,
      what,
      about: about(report).map((id) => id.slice(0, longestId)),
      requestId,
      outcome,
      code,
      versionBefore,
      versionAfter,
    });
  };
  const change = async (): Promise<T> => {
    try {
      const report = await work(writing, identity);
      note('DONE', report, undefined);
      return report;
    } catch (caught) {
      const error = named(caught);
      note(isRefusal(error) ? 'REFUSED' : 'FAILED', undefined, error instanceof LianpuError ? error.code : 'INTERNAL');
      throw error;
    }
  };
  if (!(await writing.answers())) {
    note('REFUSED', undefined, 'DATABASE_UNAVAILABLE');
    throw silent();
  }
  const giveUp = (): void => note('FAILED', undefined, 'DATABASE_UNAVAILABLE');
  return acknowledged(writing.graph, () => whileAnswering(writing.answers, change(), giveUp));
};
