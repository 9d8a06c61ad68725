import { qualifiersOf } from '../ids.ts';
import { dateQualifiers, type PredicateRule, predicates } from '../predicates.ts';
import type { Rule } from './rule.ts';

/** Subject and object have the types that the predicate joins: most reversed arrows are caught here. */
export const predicateTypes: Rule = ({ facts, entities, inFacts }) => {
  facts.claims.forEach((claim, i) => {
    const rule: PredicateRule = predicates[claim.predicate];
    const subject = entities.get(claim.subject)?.type;
    const object = entities.get(claim.object)?.type;
    if (subject === undefined || object === undefined) return;
    const fits =
      rule.subjects.includes(subject) && rule.objects.includes(object) && !(rule.sameType && subject !== object);
    if (!fits) {
      const reversed = rule.subjects.includes(object) && rule.objects.includes(subject);
      inFacts(
        ['claims', i, 'predicate'],
        'PREDICATE_TYPES',
        `${subject} ${claim.predicate} ${object} is not a statement of the model`,
        reversed
          ? `swap subject and object: ${rule.meaning}`
          : `${rule.subjects.join(', ')} → ${rule.objects.join(', ')}`,
      );
    }
    if (claim.subject === claim.object) {
      inFacts(['claims', i, 'object'], 'PREDICATE_TYPES', 'subject and object are the same', 'name the other end');
    }
  });
};

/** A claim carries only the details that its predicate has. */
export const predicateQualifiers: Rule = ({ facts, entities, inFacts }) => {
  facts.claims.forEach((claim, i) => {
    const rule: PredicateRule = predicates[claim.predicate];
    const allowed: readonly string[] = [...rule.qualifiers, ...dateQualifiers];
    for (const name of Object.keys(qualifiersOf(claim))) {
      if (allowed.includes(name)) continue;
      const written = name === 'productId' ? 'product' : name;
      inFacts(
        ['claims', i, written],
        'PREDICATE_QUALIFIER',
        `${claim.predicate} has no ${written}`,
        `it may have ${allowed.join(', ')}`,
      );
    }
    const product = claim.product === undefined ? undefined : entities.get(claim.product);
    if (product !== undefined && product.type !== 'Product') {
      inFacts(['claims', i, 'product'], 'PREDICATE_TYPES', `"${product.id}" is a ${product.type}`, 'name a Product');
    }
  });
};
