/** A Chinese character is about one token in the tokenizers of the common models, often less. */
const wide = /[\u2E80-\uFFFF]/g;
const lettersPerToken = 4;

/**
 * About how many tokens a text has: never far too few, whatever the model. The run's real number is what the service
 * answers in `usage`.
 *
 * @example estimateTokens('甲木公司 supplies') // 7
 */
export const estimateTokens = (text: string): number => {
  const characters = text.match(wide)?.length ?? 0;
  return characters + Math.ceil((text.length - characters) / lettersPerToken);
};
