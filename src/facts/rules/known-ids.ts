import { idPrefix, typeOfId } from '../entity-types.ts';
import type { Rule } from './rule.ts';

/** Every id that a fact names is an entity of the same file, so that a document attests whatever it speaks of. */
export const knownIds: Rule = ({ facts, entities, inFacts }) => {
  const ids = [...entities.keys()];
  const check = (id: string | undefined, path: readonly PropertyKey[]): void => {
    if (id === undefined || entities.has(id)) return;
    const near = ids.find((known) => known.includes(id) || id.includes(known));
    inFacts(
      path,
      'ID_UNKNOWN',
      `no entity "${id}" in this file`,
      near === undefined ? 'declare it under entities' : `did you mean ${near}?`,
    );
  };
  facts.claims.forEach((claim, i) => {
    check(claim.subject, ['claims', i, 'subject']);
    check(claim.object, ['claims', i, 'object']);
    check(claim.product, ['claims', i, 'product']);
  });
  facts.observations.forEach((observation, i) => {
    check(observation.entity, ['observations', i, 'entity']);
    check(observation.product, ['observations', i, 'product']);
  });
};

/** Ids begin with their type and stand once. */
export const entityIds: Rule = ({ facts, inFacts }) => {
  const seen = new Set<string>();
  facts.entities.forEach(({ id, type }, i) => {
    const path = ['entities', i, 'id'];
    if (typeOfId(id) !== type) {
      inFacts(path, 'ID_PREFIX', `"${id}" is a ${type}`, `begin the id with ${idPrefix(type)}-`);
    }
    if (seen.has(id))
      inFacts(path, 'ID_DUPLICATE', `"${id}" stands twice`, 'join the two entries or choose another id');
    seen.add(id);
  });
};

/** A judgement is about two ids, of one type if they are the same, of which this document knows at least one; the other may be another document's. */
export const judgedIds: Rule = ({ facts, entities, inFacts }) => {
  facts.judgements.forEach(({ left, right, verdict }, i) => {
    const path = ['judgements', i];
    if (left === right)
      inFacts([...path, 'right'], 'ID_DUPLICATE', `"${right}" is judged against itself`, 'name the other id');
    for (const [side, id] of Object.entries({ left, right })) {
      if (typeOfId(id) === undefined)
        inFacts([...path, side], 'ID_PREFIX', `"${id}" begins with no type`, 'copy the id from its source');
    }
    if (verdict === 'SAME' && typeOfId(left) !== typeOfId(right)) {
      inFacts(
        [...path, 'verdict'],
        'ID_PREFIX',
        `"${left}" and "${right}" are of two types`,
        'things of two types are never the same',
      );
    }
    if (!entities.has(left) && !entities.has(right)) {
      inFacts(
        [...path, 'left'],
        'ID_UNKNOWN',
        `neither "${left}" nor "${right}" is in this file`,
        'judge what this document speaks of',
      );
    }
  });
};
