import type { Entity } from '../entities/entity.ts';
import type { Relation } from './relation.ts';

/** An office that a text gives somebody in a body, and the rule that read it. */
export const office = (
  person: Entity,
  body: Entity,
  title: string,
  by: Pick<Relation, 'support' | 'rule' | 'score'>,
): Relation => ({
  subject: person,
  predicate: 'HOLDS_POSITION',
  object: body,
  qualifiers: { title },
  modality: 'ACTUAL',
  basis: 'STATED',
  ...by,
});
