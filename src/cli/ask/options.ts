import { InvalidArgumentError, Option } from 'commander';
import { supplyLevels } from '../../analysis/supply-chain/filter.ts';
import { bases, modalities, predicateNames } from '../../facts/predicates.ts';
import type { Options } from './question.ts';

/** Reads a whole number; its range is the API's business, which names it where it is left. */
export const wholeNumber = (text: string): number => {
  if (!/^-?\d{1,9}$/.test(text)) throw new InvalidArgumentError('a whole number is expected');
  return Number(text);
};

const number = (text: string): number => {
  if (text.trim() === '' || !Number.isFinite(Number(text))) throw new InvalidArgumentError('a number is expected');
  return Number(text);
};

/** An option that takes several values of a closed list. */
const severalOf = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices([...choices]);

/** The options by which supplies are narrowed; see `SupplyFilter` of the API. */
export const filterOptions = (): readonly Option[] => [
  new Option('--product <product...>', 'only supplies of these products (id or name)'),
  new Option('--min-share <share>', 'only supplies with a known share of at least this, 0 to 1').argParser(number),
  severalOf('--modality <modality...>', 'how sure: ACTUAL if absent', modalities),
  severalOf('--basis <basis...>', 'how it follows from the documents: all if absent', bases),
  severalOf('--level <level...>', 'walk from company to company, from product to product, or both', supplyLevels),
  new Option('--as-of <year>', 'only what is not known to begin after this year or to have ended before it').argParser(
    wholeNumber,
  ),
];

export const relationsOption = (): Option =>
  severalOf('--relation <predicate...>', 'predicates that hops may be of: all if absent', predicateNames);

/** The filter that those options say; undefined where they say nothing. */
export const filterOf = (
  { minShare, modality, basis, level, asOf }: Options,
  products: unknown,
): Readonly<Record<string, unknown>> | undefined => {
  const said = Object.entries({ products, minShare, modality, basis, level, asOf }).filter(
    ([, value]) => value !== undefined,
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
};
