import type { Logger } from 'pino';
import type { AuditEntry } from '../../api/writing/writing.ts';

/** One line for every change that was asked for, whatever LOG_LEVEL is. */
export const auditLog = (log: Logger): ((entry: AuditEntry) => void) => {
  const own = log.child({}, { level: 'info' });
  return (audit) => own.info({ audit }, `${audit.who} asked for ${audit.what}: ${audit.outcome}`);
};
