import { type PredicateRule, predicates } from '../../../facts/predicates.ts';
import type { Relation } from '../../relations/relation.ts';
import type { ModelRelation } from '../answer-format.ts';
import { type DropReason, modelRule, modelScore } from '../model-draft.ts';
import { isNamedIn, type ModelEntities } from './entities.ts';
import type { Grounded } from './find-quote.ts';

/** A relation of which one end stands outside of the quote follows from the context. */
const inferredScore = 0.45;

const fits = (
  predicate: ModelRelation['predicate'],
  subject: Relation['subject'],
  object: Relation['object'],
): boolean => {
  const { subjects, objects, sameType }: PredicateRule = predicates[predicate];
  return (
    subject !== object &&
    subjects.includes(subject.type) &&
    objects.includes(object.type) &&
    !(sameType === true && subject.type !== object.type)
  );
};

/** Those qualifiers that the predicate has and the quote holds. */
const qualifiersOf = ({ predicate, product, title, matter }: ModelRelation, quote: string): Record<string, string> => {
  const { qualifiers }: PredicateRule = predicates[predicate];
  const written = { product, title, matter };
  const allowed = {
    product: qualifiers.includes('productId'),
    title: qualifiers.includes('title'),
    matter: qualifiers.includes('matter'),
  };
  return Object.fromEntries(
    Object.entries(written).flatMap(([name, value]) =>
      value !== null && allowed[name as keyof typeof allowed] && quote.includes(value) ? [[name, value]] : [],
    ),
  );
};

/**
 * The relation that an item of an answer says, or why it says none.
 *
 * @example groundRelation(item, { passage: 0, start: 0, end: 14, text: '甲木公司向乙车公司供应车门。' }, entities)
 */
export const groundRelation = (
  item: ModelRelation,
  { passage, start, end, text }: Grounded,
  entities: ModelEntities,
): Relation | DropReason => {
  const subject = entities.named(item.subject);
  const object = entities.named(item.object);
  if (subject === undefined || object === undefined) return 'END_UNKNOWN';
  if (!fits(item.predicate, subject, object)) return 'WRONG_TYPES';
  const quote = text.slice(start, end);
  const inQuote = [subject, object].filter((entity) => isNamedIn(entity, quote)).length;
  if (inQuote === 0) return 'ENDS_NOT_IN_QUOTE';
  const stated = inQuote === 2 && item.basis === 'STATED';
  return {
    subject,
    predicate: item.predicate,
    object,
    qualifiers: qualifiersOf(item, quote),
    modality: item.modality,
    basis: stated ? 'STATED' : 'INFERRED',
    support: { passage, start, end },
    rule: modelRule,
    score: stated ? modelScore : inferredScore,
  };
};
