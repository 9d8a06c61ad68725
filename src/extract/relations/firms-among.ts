import type { Range } from '../../text/normalized.ts';
import type { Mention } from '../mentions/mention.ts';

/** The firms that are named, those in names of projects too. */
export const firmsAmong = (mentions: readonly Mention[]): Mention[] => {
  const firms: Mention[] = [];
  for (const mention of mentions) {
    if (mention.type === 'Company' && mention.entity !== undefined) firms.push(mention);
    for (const inner of mention.inner ?? [])
      if (inner.type === 'Company' && inner.entity !== undefined) firms.push(inner);
  }
  return firms;
};

/** Whether a firm only says whose the next one is: 甲木集团的全资子公司乙木公司. */
export const isOwner = (text: string, { end }: Range, firms: readonly Mention[]): boolean => {
  const next = firms.find(({ start }) => start >= end);
  return (
    next !== undefined &&
    /^(?:的|旗下|下属|所属)+(?:全资|控股|参股|独资|合资)*(?:子公司|孙公司|分公司|企业|公司|工厂)?的?(?:——|“)?$/.test(
      text.slice(end, next.start),
    )
  );
};
