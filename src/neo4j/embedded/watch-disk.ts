import { fail } from '../../errors.ts';
import { freeBytes } from '../home.ts';

const interval = 10_000;
/** Under this a store stops being able to commit soon. */
const little = 50_000_000;

/**
 * Says once, and again after it has been better meanwhile, that the disk of a running server is nearly full: the server
 * itself only fails its transactions.
 *
 * @returns the timer, to be cleared; it keeps no process alive.
 */
export const watchDisk = (folder: string, say: (line: string) => void): NodeJS.Timeout => {
  let told = false;
  const look = async (): Promise<void> => {
    const free = await freeBytes(folder);
    if (free < little && !told) {
      const megabytes = Math.floor(free / 1_000_000);
      const { message, hint } = fail('DISK_FULL', { folder, when: `${megabytes} MB are left, writes will fail` });
      say(`${message}. ${hint}`);
    }
    told = free < little;
  };
  return setInterval(() => void look().catch(() => {}), interval).unref();
};
