import type { EntityType, RegionLevel } from '../../facts/entity-types.ts';

/** A place where something is named: passage, and UTF-16 units of its text. */
export interface Place {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** Something the article speaks of, drafted from its mentions. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form the article or the official list gives. */
  name: string;
  readonly aliases: Set<string>;
  readonly level?: RegionLevel;
  /** Regions: code of the official list. */
  readonly code?: string;
  /** Projects: whether the article itself names it, or the name was made from who builds what. */
  readonly named?: boolean;
  readonly places: Place[];
  rule: string;
  score: number;
  /** Who else drafted the same: further rules, or `model`. */
  alsoBy?: readonly string[];
  /** Short texts: what speaks for it, or against it. */
  reasons?: readonly string[];
}
