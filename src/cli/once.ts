/**
 * What is begun once, however often it is asked for; whoever awaits it learns of its failure.
 *
 * @example const generate = once(generateSchema); void generate(); await generate();
 */
export const once = <T>(begin: () => Promise<T>): (() => Promise<T>) => {
  let begun: Promise<T> | undefined;
  return () => {
    if (begun === undefined) {
      begun = begin();
      // Begun ahead, it may fail before anybody awaits it.
      begun.catch(() => {});
    }
    return begun;
  };
};
