import type { EntityType } from '../../facts/entity-types.ts';
import type { Entity } from '../entities/entity.ts';

/** A stretch of a passage that names something. Offsets count UTF-16 units of the passage's text. */
export interface Mention {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  /** The name in full where the words at this place leave something out: 高新区 for 青河高新区. */
  readonly text: string;
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1: how sure the rule is. */
  readonly score: number;
  /** Firms whose names are part of this one: 甲木公司 in 甲木公司一期工程. */
  inner?: readonly Mention[];
  /** Whom it names; set once mentions are gathered into entities. */
  entity?: Entity;
}

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

/** Puts a mention among others, in order of where they begin. */
export const insertMention = (mentions: Mention[], mention: Mention): void => {
  const at = mentions.findIndex((other) => other.start > mention.start);
  mentions.splice(at < 0 ? mentions.length : at, 0, mention);
};

/**
 * Adds a mention unless a better one stands there: the longer one wins, then the earlier found. What it covers goes.
 *
 * @returns whether it was added
 */
export const addMention = (mentions: Mention[], mention: Mention): boolean => {
  const length = mention.end - mention.start;
  const rivals = mentions.filter((other) => overlaps(other, mention));
  if (rivals.some((other) => other.end - other.start >= length)) return false;
  const firms = rivals.filter(({ type }) => type === 'Company');
  if (mention.type === 'Project' && firms.length > 0) mention.inner = firms;
  for (const rival of rivals) mentions.splice(mentions.indexOf(rival), 1);
  insertMention(mentions, mention);
  return true;
};

/** Whether a mention is of somewhere. */
export const isPlace = ({ type }: Pick<Mention, 'type'>): boolean => type === 'Region' || type === 'Park';

/** The mention that covers a place, if any. */
export const mentionAt = (mentions: readonly Mention[], place: number): Mention | undefined =>
  mentions.find(({ start, end }) => start <= place && place < end);
