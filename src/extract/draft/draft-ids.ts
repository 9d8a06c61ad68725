import { shortName } from '../../facts/division-names.ts';
import { idByName } from '../../tables/ids.ts';
import { readingOf } from '../../text/pinyin.ts';
import type { Entity } from '../entities/entity.ts';

/** As the ids of divisions are written: `region-jinzhong-140700`. */
const divisionId = (name: string, code: string): string =>
  `region-${readingOf(shortName(name)).replaceAll(/[^a-z]/g, '')}-${code}`;

/**
 * The id of a drafted entity: it follows from type and name alone, a division's ends with its official code.
 *
 * @example draftId({ type: 'Region', name: '晋中市', code: '140700', … }) // 'region-jinzhong-140700'
 */
export const draftId = ({ type, name, code }: Pick<Entity, 'type' | 'name' | 'code'>): string =>
  type === 'Region' && code !== undefined ? divisionId(name, code) : idByName(type, name).id;
