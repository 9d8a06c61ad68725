import { ModelFailure } from './failure.ts';

/** No answer to one passage is longer; a service gone wrong may be. */
const maximumBytes = 4 * 1024 * 1024;

/** The whole body of a response, up to a bound. */
export const readBody = async (response: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > maximumBytes)
      throw new ModelFailure('UNREADABLE', `an answer longer than ${maximumBytes / 1024 / 1024} MiB`);
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
};
