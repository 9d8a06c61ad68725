import type { Extraction } from '../extraction.ts';

const show = (score: number): string => score.toFixed(2);

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
    ({ type, name, aliases, places, rule, score }) =>
      `  ${show(score)} ${type} ${name}${aliases.size === 0 ? '' : ` (${[...aliases].join(', ')})`} ${places.length}× [${rule}]`,
  ),
  '4 relations',
  ...relations.map(
    ({ subject, predicate, object, modality, basis, rule, score }) =>
      `  ${show(score)} ${subject.name} ${predicate} ${object.name} ${modality} ${basis} [${rule}]`,
  ),
  '5 figures',
  ...figures.map(
    ({ subject, name, metric, quantity, kind, year, rule, score }) =>
      `  ${show(score)} ${subject.name} ${name} (${metric}) ${quantity.comparator} ${quantity.value} ${quantity.unit}${year === undefined ? '' : ` ${year}`} ${kind} [${rule}]`,
  ),
];
