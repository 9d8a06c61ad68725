import type { Entity } from '../entities/entity.ts';
import type { Focus } from './positions.ts';

/** Whom 全省, 全市, 全县 and 全区 mean; 全区 is a park's or a district's, whichever the article is about. */
export const wholePlaceOf = (level: string, focus: Focus): Entity | undefined => {
  if (level === '省') return focus.province;
  if (level === '州' || level === '盟') return focus.prefecture ?? focus.city ?? focus.main;
  if (level === '市') return focus.city ?? focus.main;
  if (level === '镇') return focus.town ?? focus.main;
  if (level === '县') return focus.county ?? focus.main;
  return (level === '区' ? focus.zone : undefined) ?? focus.park ?? focus.county ?? focus.main;
};
