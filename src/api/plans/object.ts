import { abandon, type Complete, isPromise, type Run } from './run.ts';

/** One key of an answer. */
export interface Field {
  readonly key: string;
  readonly read: (source: unknown, run: Run) => unknown;
}

/**
 * Completes an object from its fields.
 *
 * @example object([{ key: 'id', read: () => 'company-taigang' }])(source, run) // { id: 'company-taigang' }
 */
export const object =
  (fields: readonly Field[]): Complete =>
  (source, run) => {
    const answer: Record<string, unknown> = {};
    let waiting: Promise<unknown>[] | undefined;
    try {
      for (const { key, read } of fields) {
        const value = read(source, run);
        answer[key] = value;
        if (!isPromise(value)) continue;
        const set = async (): Promise<void> => {
          answer[key] = await value;
        };
        (waiting ??= []).push(set());
      }
    } catch (error) {
      abandon(waiting ?? []);
      throw error;
    }
    return waiting === undefined ? answer : Promise.all(waiting).then(() => answer);
  };
