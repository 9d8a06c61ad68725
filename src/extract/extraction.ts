import type { NormalizedText } from '../text/normalized.ts';
import type { Entity } from './entities/entity.ts';
import type { Figure } from './figures/figure.ts';
import type { Passage } from './passages.ts';
import type { Relation } from './relations/relation.ts';

/** What the rules read in one article. */
export interface Extraction {
  readonly article: NormalizedText;
  readonly passages: readonly Passage[];
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
  readonly figures: readonly Figure[];
}
