import { type EntityType, organisationTypes } from './entity-types.ts';
import { dateQualifiers, type PredicateRule, predicates } from './predicates.ts';

const begin = '<!-- predicates: written by npm run generate from src/facts/predicates.ts -->';
const end = '<!-- end of predicates -->';

/** Type names; the six that can act become one word, so that a row stays readable. */
const listTypes = (types: readonly EntityType[]): string => {
  const organisations = new Set<EntityType>(organisationTypes);
  if (!organisationTypes.every((type) => types.includes(type))) return types.join(', ');
  return ['*organisation*', ...types.filter((type) => !organisations.has(type))].join(', ');
};

const qualifiersOf = ({ qualifiers }: PredicateRule): string =>
  qualifiers.map((name) => (name === 'productId' ? '`product`, `productId`' : `\`${name}\``)).join(', ') || '—';

/**
 * The vocabulary of claims as a table in Markdown: one row a predicate.
 *
 * @example predicateTable().split('\n')[2]
 * // '| `SUPPLIES` | 供应 | Company | Company | supplier → customer, never the other way | `product`, … |'
 */
export const predicateTable = (): string => {
  const rows = Object.entries<PredicateRule>(predicates).map(
    ([name, rule]) =>
      `| \`${name}\` | ${rule.zh} | ${listTypes(rule.subjects)} | ${listTypes(rule.objects)} | ${rule.meaning} | ${qualifiersOf(rule)} |`,
  );
  return `| predicate | 中文 | from | to | meaning | qualifiers |
|---|---|---|---|---|---|
${rows.join('\n')}

*organisation*: ${organisationTypes.join(', ')}. Any claim may also carry ${dateQualifiers.map((name) => `\`${name}\``).join(', ')}.`;
};

/**
 * A page with the table between its two markers as it should be now.
 *
 * @throws {Error} The page lacks a marker.
 */
export const withPredicateTable = (page: string): string => {
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`The page lacks "${begin}" or "${end}"`);
  return `${before}${begin}\n${predicateTable()}\n${end}${after}`;
};
