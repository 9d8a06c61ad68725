const word = /(?:产业集群|产业链|产业|集群|链)$/;

/**
 * What a chain is of, by its name without the word for chain.
 *
 * @example chainStem('青河车门产业链') // '青河车门'
 */
export const chainStem = (name: string): string => name.replace(word, '');
