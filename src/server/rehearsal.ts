import { graphql } from 'graphql';
import type { Api } from '../api/schema.ts';
import type { Example } from './examples.ts';

/** Questions that are asked behind the back of everybody. */
interface Rehearsal {
  /** How many were answered, once all were asked or it was stopped. */
  readonly done: Promise<number>;
  /** Asks no further question. */
  readonly stop: () => void;
}

/**
 * Asks the saved queries once, one after another, and throws the answers away: a database that just started takes seconds to
 * plan the first question of a kind, which so nobody has to wait for. What fails says nothing: whoever asks the same
 * is told why.
 *
 * @example const { stop } = rehearse(api, readExamples()); // later: stop()
 */
export const rehearse = (api: Pick<Api, 'schema' | 'createContext'>, examples: readonly Example[]): Rehearsal => {
  let stopped = false;
  const all = async (): Promise<number> => {
    let answered = 0;
    for (const { query } of examples) {
      if (stopped) break;
      const { errors } = await graphql({ schema: api.schema, source: query, contextValue: api.createContext() });
      if (errors === undefined) answered += 1;
    }
    return answered;
  };
  return {
    done: all().catch(() => 0),
    stop: () => {
      stopped = true;
    },
  };
};
