import { isContent, type ParagraphKind, type ParagraphRule } from './paragraph-rule.ts';
import { paragraphRules } from './paragraph-rules/index.ts';

/** What a paragraph is, and the name of the rule that says so. */
export interface Classified {
  readonly kind: ParagraphKind;
  readonly rule: string;
}

const empty: Classified = { kind: 'EMPTY', rule: 'nothing-left' };
/** What a paragraph is that no rule takes. */
export const prose: Classified = { kind: 'BODY', rule: 'prose' };
const afterTheEnd: Classified = { kind: 'FURNITURE', rule: 'after-the-end' };

/** Furniture after an article is short beside it: as much again may stand before the article would be cut in two. */
const shareAfterEnd = 0.5;

/** Where the article’s own last paragraph stands, if a rule marks it and most of the prose stands before. */
const endOf = (paragraphs: readonly string[], kinds: readonly Classified[], ends: readonly boolean[]): number => {
  const length = (i: number): number => (kinds[i]?.kind === 'BODY' ? (paragraphs[i]?.length ?? 0) : 0);
  let after = paragraphs.reduce((sum, _, i) => sum + length(i), 0);
  let before = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    before += length(i);
    after -= length(i);
    if (ends[i] === true && before > 0 && after <= before * shareAfterEnd) return i;
  }
  return paragraphs.length;
};

/**
 * What each paragraph of a page is, from their normalised texts in order.
 *
 * @example kindsOf(['首页', '甲公司今年投产。']) // [{ kind: 'FURNITURE', rule: 'menu' }, { kind: 'BODY', rule: 'prose' }]
 */
export const kindsOf = (paragraphs: readonly string[]): Classified[] => {
  const kinds: Classified[] = [];
  const ends: boolean[] = [];
  let before: ParagraphKind | undefined;
  for (const text of paragraphs) {
    const holds = ({ longest, after, pattern }: ParagraphRule): boolean =>
      text.length <= longest && (after === undefined || after === before) && pattern.test(text);
    const rule = text === '' ? undefined : paragraphRules.find(holds);
    if (text === '') kinds.push(empty);
    else {
      before = rule?.kind ?? prose.kind;
      kinds.push(rule === undefined ? prose : { kind: rule.kind, rule: rule.name });
    }
    ends.push(rule?.endsArticle === true);
  }
  const end = endOf(paragraphs, kinds, ends);
  return kinds.map((classified, i) => (i > end && isContent(classified.kind) ? afterTheEnd : classified));
};
