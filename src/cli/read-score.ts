import { InvalidArgumentError } from 'commander';

/**
 * A score as an option has it.
 *
 * @throws {InvalidArgumentError} where it is no number from 0 to 1; commander names the option.
 * @example readScore('0.9') // 0.9
 */
export const readScore = (text: string): number => {
  const score = Number(text);
  if (text.trim() === '' || !(score >= 0 && score <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.');
  return score;
};
