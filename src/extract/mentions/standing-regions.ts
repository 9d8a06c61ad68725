import type { EntityType } from '../../facts/entity-types.ts';
import type { RegionFound } from './regions.ts';

/** Kinds of names that hold a place as a word of their own, and so name no place. */
const holders: ReadonlySet<EntityType> = new Set(['Company', 'University', 'ResearchInstitute']);

/**
 * The divisions that the text names by themselves: 青河 in 青河甲木有限公司 is part of the firm's name, and the article
 * speaks of the place only where it stands alone. So does the short name of a county within a park's.
 */
export const standingRegions = (found: readonly RegionFound[]): RegionFound[] =>
  found.filter(
    ({ passage, start, end, division: { level, name } }) =>
      !passage.mentions.some(
        (each) =>
          (holders.has(each.type) || (each.type === 'Park' && level === 'COUNTY' && end - start < name.length)) &&
          each.start <= start &&
          end <= each.end,
      ),
  );
