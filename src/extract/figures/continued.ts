import type { Entity } from '../entities/entity.ts';
import type { Topics } from '../relations/topics.ts';
import type { MetricRule } from './metric-rule.ts';

/** What has people, money and patents of its own as a firm does. */
export const institutions: ReadonlySet<string> = new Set(['ResearchInstitute', 'University', 'Platform', 'Facility']);

/** What only a chain has. */
const ofChain =
  /^(?:据统计|目前|截至目前|其中|力争|预计|同时|,)*(?:本地配套率|本地化配套率|产业规模|集群规模|产业链(?:企业|规模|产值)|产业总?产值|全产业链|规模以上?企业)/;

/** What a place does for its chains. */
export const sought = /(?:引进|招引|培育|签约|新引进|洽谈|培养|支持|补贴)[^,。;]*$/;

/** Whose a figure is in a sentence that names no subject: of the item's heading, or of what the sentence before was about. */
export const continued = (
  topics: Topics,
  rule: MetricRule,
  clause: string,
  works: Entity | undefined,
): Entity | undefined => {
  const { heading, subject, chain } = topics;
  if (works !== undefined) return undefined;
  if (heading !== undefined) return heading;
  if (rule.id === 'land-sown') return undefined;
  if (subject !== undefined && institutions.has(subject.type)) return subject;
  if (sought.test(clause)) return undefined;
  if (subject?.type === 'IndustryChain' && (rule.of === 'place' || rule.metric === 'output_value')) return subject;
  return ofChain.test(clause) ? chain : undefined;
};
