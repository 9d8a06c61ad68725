import { idPrefix } from '../entity-types.ts';
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
    if (!id.startsWith(`${idPrefix(type)}-`)) {
      inFacts(path, 'ID_PREFIX', `"${id}" is a ${type}`, `begin the id with ${idPrefix(type)}-`);
    }
    if (seen.has(id))
      inFacts(path, 'ID_DUPLICATE', `"${id}" stands twice`, 'join the two entries or choose another id');
    seen.add(id);
  });
};
