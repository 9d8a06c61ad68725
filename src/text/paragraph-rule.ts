/** What a paragraph is in the page it was taken from. */
export type ParagraphKind = 'BODY' | 'HEADING' | 'CAPTION' | 'IMAGE' | 'BYLINE' | 'FURNITURE' | 'SCRIPT' | 'EMPTY';

/** Recognises one sort of paragraph by its normalised text. Rules are tried in order; the first that holds decides. */
export interface ParagraphRule {
  readonly name: string;
  readonly kind: ParagraphKind;
  readonly pattern: RegExp;
  /** Most UTF-16 units of a paragraph the rule may take, so that none takes a paragraph of prose. */
  readonly longest: number;
  /** Kind that the paragraph before must have. */
  readonly after?: ParagraphKind;
  /** The article ends with such a paragraph, unless it stands in the article’s midst or before it. */
  readonly endsArticle?: true;
  /** A text whose last paragraph the rule takes. */
  readonly example: string;
  /** A text whose last paragraph looks like it and is not. */
  readonly counterExample: string;
}

const content: ReadonlySet<ParagraphKind> = new Set(['BODY', 'HEADING', 'CAPTION']);

/** Whether paragraphs of a kind belong to the article itself. */
export const isContent = (kind: ParagraphKind): boolean => content.has(kind);
