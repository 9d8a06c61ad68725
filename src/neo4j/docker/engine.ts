import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An engine that is there answers at once. */
const patience = 3000;

/**
 * Version of the Docker engine that answers; undefined when there is no client or no engine.
 *
 * @example await engineVersion() // '27.3.1'
 */
export const engineVersion = async (): Promise<string | undefined> => {
  try {
    const { stdout } = await run('docker', ['version', '--format', '{{.Server.Version}}'], { timeout: patience });
    const version = stdout.trim();
    return /^\d/.test(version) ? version : undefined;
  } catch {
    return undefined;
  }
};
