import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fail } from '../../errors.ts';

const run = promisify(execFile);
const oldest = 17;

/** A Java that answered. */
export interface Java {
  /** What to run: a path, or `java` where the PATH finds it. */
  readonly command: string;
  /** Where it lies, as far as it says. */
  readonly place: string;
  readonly major: number;
  readonly version: string;
}

/**
 * Reads what `java -XshowSettings:properties -version` prints; undefined when it is no Java's answer.
 *
 * @example readVersion('openjdk version "17.0.15" 2025-04-15') // { major: 17, version: '17.0.15', home: undefined }
 */
export const readVersion = (
  text: string,
): { readonly major: number; readonly version: string; readonly home: string | undefined } | undefined => {
  const version = /^\s*java\.version = (\S+)/m.exec(text)?.[1] ?? /version "([^"]+)"/.exec(text)?.[1];
  // Before Java 9 the major number stood second: 1.8.0_402.
  const major = version === undefined ? undefined : /^(?:1\.)?(\d+)/.exec(version)?.[1];
  if (version === undefined || major === undefined) return undefined;
  return { major: Number(major), version, home: /^\s*java\.home = (.+)$/m.exec(text)?.[1]?.trim() };
};

const inspect = async (command: string, where: string): Promise<Java | undefined> => {
  try {
    const { stdout, stderr } = await run(command, ['-XshowSettings:properties', '-version'], { timeout: 15_000 });
    const read = readVersion(`${stderr}\n${stdout}`);
    if (read === undefined) return undefined;
    return { command, place: read.home ?? where, major: read.major, version: read.version };
  } catch {
    return undefined;
  }
};

/**
 * The first Java that is new enough: that of JAVA_HOME, then that of the PATH.
 *
 * @throws {LianpuError} JAVA_TOO_OLD with version and place of each found, JAVA_MISSING with where it looked.
 * @example (await findJava('/usr/lib/jvm/java-17-openjdk-amd64')).major // 17
 */
export const findJava = async (javaHome: string | undefined): Promise<Java> => {
  const candidates = [
    ...(javaHome === undefined ? [] : [{ command: join(javaHome, 'bin', 'java'), where: `JAVA_HOME=${javaHome}` }]),
    { command: 'java', where: 'the PATH' },
  ];
  const found: Java[] = [];
  for (const { command, where } of candidates) {
    const java = await inspect(command, where);
    if (java !== undefined && java.major >= oldest) return java;
    if (java !== undefined) found.push(java);
  }
  if (found.length > 0) {
    throw fail('JAVA_TOO_OLD', { found: found.map(({ version, place }) => `${version} (${place})`).join(' and ') });
  }
  throw fail('JAVA_MISSING', { looked: `no answer from ${candidates.map(({ where }) => where).join(' or ')}` });
};
