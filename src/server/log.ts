import { type DestinationStream, destination, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

/** What a terminal or an editor would obey or hide rather than show: control, bidirectional and invisible characters. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * The program's log: JSON lines on stderr, since stdout belongs to what was asked for. Whatever a client sends stands in its line as
 * what it is: no character of it begins another line, or turns the reading around.
 *
 * @param to Where the lines go instead.
 */
export const createLog = ({ LOG_LEVEL }: Pick<Config, 'LOG_LEVEL'>, to?: DestinationStream): Logger =>
  pino(
    {
      level: LOG_LEVEL,
      redact: ['req.headers.authorization', 'req.headers.cookie'],
      // JSON escapes what is below U+0020 itself; in a line of JSON the others can only stand in its strings.
      hooks: { streamWrite: (line) => line.replace(unseen, escaped) },
    },
    to ?? destination({ dest: 2, sync: true }),
  );
