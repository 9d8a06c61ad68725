import type { Range } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Passage } from '../passages.ts';
import { allMatches } from '../patterns/all-matches.ts';
import { anaphor } from './anaphor.ts';
import { beginsClause, clauseBefore } from './clauses.ts';
import { bearers } from './headings.ts';

/** 它 and 该公司 as subject or after a preposition, and 其 after one; 其 that only says whose something is stays as it is. */
export const pronouns =
  /(?<!其)它(?!们)|(?<=[向给与跟同对由从被为替是])其(?![他它中余实次后间所旗下属控全])|(?<=[向给与跟同由从为替])(?:该(?:公司|企业|厂|集团)|这家(?:公司|企业|工厂))|(?<=[向给为])(?:公司|企业)(?=承运|供[应货给]|提供|配套|采购|增资|注资|送[货料])/g;

/** What a text may speak of that is no firm and that 它 then means instead. */
const others: ReadonlySet<string> = new Set([
  'Project',
  'Facility',
  'Platform',
  'University',
  'ResearchInstitute',
  'Park',
  'IndustryChain',
]);

/**
 * Reads 它 and 其 as the firm that the text speaks of. The subject of the same clause is never meant: 乙木公司向其采购.
 *
 * @param company The firm that the sentences before were about.
 * @param subject What they were about last, of whatever type.
 * @example pronounsIn(passage, sentence, { company, subject: company })
 */
export const pronounsIn = (
  { text, mentions }: Passage,
  sentence: Range,
  { company, subject }: { readonly company?: Entity | undefined; readonly subject?: Entity | undefined },
): Mention[] => {
  const found: Mention[] = [];
  for (const match of allMatches(pronouns, text.slice(sentence.start, sentence.end))) {
    const start = sentence.start + match.index;
    if (mentions.some((each) => each.start <= start && start < each.end)) continue;
    const clause = start - clauseBefore(text, start, sentence.start).length;
    const before = mentions.findLast(
      (each) =>
        each.start >= sentence.start &&
        each.end < clause &&
        each.entity !== undefined &&
        (each.type === 'Company' || others.has(each.type)) &&
        beginsClause(text, each.start, sentence.start),
    );
    const entity = found[0]?.entity ?? before?.entity ?? (others.has(subject?.type ?? '') ? undefined : company);
    if (entity?.type !== 'Company') continue;
    const inClause = mentions.filter((each) => each.start >= clause && each.end <= start && bearers.has(each.type));
    if (inClause.some((each) => each.entity === entity)) continue;
    // 甲木公司是乙木公司的邻居,为其配套: a clause that leaves its subject out goes on about the one before.
    if (before !== undefined && inClause.length === 0 && start > clause) continue;
    const mention = anaphor(entity, start, match[0].length, 0.65);
    found.push(start === clause ? mention : { ...mention, rule: 'pronoun' });
  }
  return found;
};
