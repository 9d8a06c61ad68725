import { foldName } from '../../identity/name-forms.ts';
import type { LabelledArticle, LabelledEntity } from '../draft/labelled-shape.ts';

/** Least characters of a name that may stand inside another in a lenient comparison. */
const leastInside = 3;
/** Least share of characters in common that makes two names alike in a lenient comparison. */
const alikeFrom = 0.6;

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** Share of pairs of neighbouring characters that two names have in common, 0 to 1. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
};

/** All forms under which an article's entity goes, folded. */
export const formsOf = (article: LabelledArticle, name: string): ReadonlySet<string> => {
  const wanted = foldName(name);
  const entity = article.entities.find((each) =>
    [each.name, ...each.aliases].some((form) => foldName(form) === wanted),
  );
  return new Set([wanted, ...(entity === undefined ? [] : allForms(entity))]);
};

/** Name and aliases of an entity, folded. */
export const allForms = ({ name, aliases }: LabelledEntity): Set<string> => new Set([name, ...aliases].map(foldName));

/**
 * Whether two sets of forms name one thing: they share a form, or leniently, one form holds or resembles another.
 *
 * @example sameName(new Set(['甲木公司']), new Set(['甲木']), false) // false
 */
export const sameName = (a: ReadonlySet<string>, b: ReadonlySet<string>, lenient: boolean): boolean => {
  for (const form of a) if (b.has(form)) return true;
  if (!lenient) return false;
  return [...a].some((left) =>
    [...b].some((right) => {
      const [short, long] = left.length < right.length ? [left, right] : [right, left];
      return (short.length >= leastInside && long.includes(short)) || likeness(left, right) >= alikeFrom;
    }),
  );
};
