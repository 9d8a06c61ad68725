import { userInfo } from 'node:os';

/** Who speaks where nobody says it: the user of this machine. */
export const speaker = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};
