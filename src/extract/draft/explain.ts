import type { Extraction } from '../extraction.ts';

const show = (score: number): string => score.toFixed(2);

/** The rule that fired, and who else drafted the same: `[supply + model]`. */
const by = ({ rule, alsoBy = [] }: { readonly rule: string; readonly alsoBy?: readonly string[] }): string =>
  `[${[rule, ...alsoBy].join(' + ')}]`;

/**
 * Every step of a draft as lines for people: passages, mentions with the rule that found each, then entities, relations
 * and figures.
 */
export const explainLines = ({ passages, entities, relations, figures }: Extraction): string[] => [
  '1 text: paragraphs of the article',
  ...passages.map(
    ({ paragraph, kind, text, sentences }) =>
      `  line ${paragraph} ${kind} ${text.length} characters, ${sentences.length} sentence(s)`,
  ),
  '2 mentions',
  ...passages.flatMap(({ paragraph, text, mentions }) =>
    mentions.map(({ type, start, end, rule, entity }) => {
      const words = text.slice(start, end);
      const named = entity === undefined || entity.name === words ? '' : ` = ${entity.name}`;
      return `  line ${paragraph} ${type} ${words}${named} [${rule}]`;
    }),
  ),
  '3 entities',
  ...entities.map(
    (entity) =>
      `  ${show(entity.score)} ${entity.type} ${entity.name}${entity.aliases.size === 0 ? '' : ` (${[...entity.aliases].join(', ')})`} ${entity.places.length}× ${by(entity)}`,
  ),
  '4 relations',
  ...relations.map(
    (relation) =>
      `  ${show(relation.score)} ${relation.subject.name} ${relation.predicate} ${relation.object.name} ${relation.modality} ${relation.basis} ${by(relation)}`,
  ),
  '5 figures',
  ...figures.map((figure) => {
    const { subject, name, metric, quantity, kind, year, score } = figure;
    return `  ${show(score)} ${subject.name} ${name} (${metric}) ${quantity.comparator} ${quantity.value} ${quantity.unit}${year === undefined ? '' : ` ${year}`} ${kind} ${by(figure)}`;
  }),
];
