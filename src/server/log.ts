import { destination, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** The program's log: JSON lines on stderr, since stdout belongs to what was asked for. */
export const createLog = ({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>): Logger =>
  pino(
    { level: LOG_LEVEL, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    destination({ dest: 2, sync: true }),
  );
