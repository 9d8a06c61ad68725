import { type Draft, draftFormat } from '../facts/draft/format.ts';

/** What source.yml needs and an article may not say of itself. */
export const sourceFields = ['title', 'publisher', 'date', 'rights'] as const;
export type SourceField = (typeof sourceFields)[number];

/** @example missingFields(draft) // ['publisher'] */
export const missingFields = ({ source }: Draft): SourceField[] =>
  sourceFields.filter((field) => source[field] === undefined);

/**
 * The draft with one field of its source completed, or in words why it cannot be. `rights` takes the name of who holds
 * them.
 *
 * @example completeSource(draft, 'date', '2024-05')
 */
export const completeSource = (
  draft: Draft,
  field: SourceField,
  text: string,
): { readonly draft: Draft } | { readonly problem: string } => {
  const value = field === 'rights' ? { ...draft.source.rights, holder: text } : text;
  const read = draftFormat.shape.source.safeParse({ ...draft.source, [field]: value });
  if (read.success) return { draft: { ...draft, source: read.data } };
  return { problem: `${field}: ${read.error.issues[0]?.message ?? 'not allowed'}` };
};
