import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';

/** Words that take up what was named before, as a mention of it: 公司, 后者, 它. */
export const anaphor = (entity: Entity, start: number, length: number, score: number): Mention => ({
  type: entity.type,
  start,
  end: start + length,
  text: entity.name,
  rule: 'anaphor',
  score,
  entity,
});
