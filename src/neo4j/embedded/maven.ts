import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** How a run of Maven ended. */
export type MavenResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly errors: readonly string[] };

/**
 * The part of an error line of Maven that a reader needs: no level, no address of help pages.
 *
 * @example readErrorLine('[ERROR] Failed to execute goal x: y -> [Help 1]') // 'Failed to execute goal x: y'
 */
export const readErrorLine = (line: string): string | undefined => {
  const text = /^\[ERROR\]\s+(.*)$/.exec(line)?.[1]?.replace(/\s*->\s*\[Help \d+\]\s*$/, '');
  return text === undefined || text === '' || text.startsWith('[Help') ? undefined : text;
};

/** The jar that a line of Maven says it has downloaded. @example readDownload('[INFO] Downloaded from c: h/a-1.jar (2 kB)') // 'a-1.jar' */
export const readDownload = (line: string): string | undefined =>
  /\bDownloaded from [^:]+: \S*\/([^/\s]+\.jar) /.exec(line)?.[1];

/**
 * Copies the dependencies of a pom into a folder with `mvn`, all output kept in a log file.
 *
 * @example await copyDependencies({ pom, folder, log, downloaded: () => bar.increment() })
 */
export const copyDependencies = (options: {
  readonly pom: string;
  readonly folder: string;
  readonly log: string;
  readonly downloaded: (jar: string) => void;
}): Promise<MavenResult> =>
  new Promise((done) => {
    const log = createWriteStream(options.log);
    // A disk that is full is told by Maven itself; the log must not end the process then.
    log.on('error', () => {});
    const errors: string[] = [];
    const mvn = spawn(
      'mvn',
      ['-B', '-f', options.pom, 'dependency:copy-dependencies', `-DoutputDirectory=${options.folder}`],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const hear = (line: string): void => {
      log.write(`${line}\n`);
      const jar = readDownload(line);
      if (jar !== undefined) options.downloaded(jar);
      const error = readErrorLine(line);
      if (error !== undefined) errors.push(error);
    };
    createInterface({ input: mvn.stdout }).on('line', hear);
    createInterface({ input: mvn.stderr }).on('line', (line) => {
      hear(line);
      if (readErrorLine(line) === undefined && line.trim() !== '') errors.push(line.trim());
    });
    mvn.once('error', (error: NodeJS.ErrnoException) => {
      log.end();
      done(error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'failed', errors: [error.message] });
    });
    mvn.once('close', (code) => {
      log.end();
      if (code === 0) done({ kind: 'done' });
      else done({ kind: 'failed', errors });
    });
  });
