import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail } from '../../errors.ts';
import { factYaml } from '../fact-yaml.ts';
import { words } from '../format.ts';
import { formatProblem } from '../problem.ts';
import { writeWhole } from '../write-whole.ts';
import { readYamlFile } from '../yaml-file.ts';
import { asDrafted, factKey, idsOf, namesOf, plainFact } from './fact.ts';
import type { Draft, DraftFact } from './format.ts';

const rejection = z.strictObject({
  key: words.describe('Follows from what the fact says, by names'),
  by: words,
  at: z.iso.datetime(),
  why: words.optional(),
});

const rejectionsFormat = z.strictObject({
  document: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the raw text'),
  source: words,
  rejected: z.array(rejection).default([]),
});

/** What people rejected of one raw text, so that no later draft proposes it again. */
export type Rejections = z.infer<typeof rejectionsFormat>;

/** What a draft may no longer propose, and why. */
export interface Dropped {
  readonly fact: DraftFact;
  /** REJECTED: itself. WITHOUT_ENTITY: an entity that it speaks of. */
  readonly reason: 'REJECTED' | 'WITHOUT_ENTITY';
}

/**
 * Where the rejections of a raw text are kept, under LOADERS_DIR: no source is ever named so, as it has no source.yml.
 *
 * @example rejectedPath('loaders', '7cda1df3…') // 'loaders/rejected/7cda1df34ae6fef8.yml'
 */
export const rejectedPath = (loaders: string, document: string): string =>
  join(loaders, 'rejected', `${document.slice(0, 16)}.yml`);

/**
 * The rejections of a raw text; none where nobody rejected anything.
 *
 * @throws {LianpuError} FACTS_INVALID where the file is none of rejections; FILE_UNREADABLE.
 */
export const readRejected = (
  loaders: string,
  { id, sha256 }: { readonly id: string; readonly sha256: string },
): Rejections => {
  const file = rejectedPath(loaders, sha256);
  if (!existsSync(file)) return { document: sha256, source: id, rejected: [] };
  const { value, problems } = readYamlFile(file, rejectionsFormat);
  if (value !== undefined) return value;
  throw fail('FACTS_INVALID', { count: problems.length, file, problems: problems.map(formatProblem).join('\n') });
};

const factsOf = ({ entities, claims, observations }: Draft): DraftFact[] => [...entities, ...claims, ...observations];

/** Everything that a draft's review rejected, or put other words in the place of. */
const rejectedIn = (draft: Draft): Rejections['rejected'] => {
  const names = namesOf(draft);
  return factsOf(draft).flatMap((fact) => {
    const { review, drafted } = fact;
    if (review === undefined || drafted === undefined || review.decision === 'ACCEPTED') return [];
    const key = factKey(asDrafted(fact), names);
    // Who only points elsewhere says the same.
    if (review.decision === 'EDITED' && key === factKey(plainFact(fact), names)) return [];
    const { by, at, why } = review;
    return [{ key, by, at, ...(why !== undefined && { why }) }];
  });
};

/**
 * Rejections with what a draft's review says now: what it no longer rejects is forgotten, what other drafts of the same
 * text rejected stays.
 */
export const remembered = (before: Rejections, draft: Draft): Rejections => {
  const names = namesOf(draft);
  const own = new Set(factsOf(draft).map((fact) => factKey(asDrafted(fact), names)));
  const rejected = new Map(before.rejected.filter(({ key }) => !own.has(key)).map((one) => [one.key, one]));
  for (const one of rejectedIn(draft)) rejected.set(one.key, one);
  return { ...before, rejected: [...rejected.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
};

/** Keeps rejections; writes nothing where they are as before. */
export const saveRejected = (loaders: string, before: Rejections, now: Rejections): void => {
  if (JSON.stringify(before) !== JSON.stringify(now))
    writeWhole(
      rejectedPath(loaders, now.document),
      factYaml(now, 'What people rejected of one text: never proposed again.'),
    );
};

/**
 * A new draft without what people rejected of the same text before, and without claims and figures about entities that
 * are gone with it; a claim only loses the product that is gone. A draft of another text stays as it is.
 *
 * @example withoutRejected(draft, readRejected(LOADERS_DIR, draft.source)).draft.claims.length
 */
export const withoutRejected = (
  draft: Draft,
  { document, rejected }: Rejections,
): { readonly draft: Draft; readonly dropped: readonly Dropped[] } => {
  if (document !== draft.source.sha256 || rejected.length === 0) return { draft, dropped: [] };
  const keys = new Set(rejected.map(({ key }) => key));
  const names = namesOf(draft);
  const dropped: Dropped[] = [];
  const gone = new Set<string>();
  const keeps = (fact: DraftFact, ids: readonly (string | undefined)[]): boolean => {
    const known = keys.has(factKey(plainFact(fact), names));
    if (!known && !ids.some((id) => id !== undefined && gone.has(id))) return true;
    dropped.push({ fact, reason: known ? 'REJECTED' : 'WITHOUT_ENTITY' });
    return false;
  };
  const entities = draft.entities.filter((entity) => keeps(entity, []));
  for (const { fact } of dropped) if ('type' in fact) gone.add(fact.id);
  const claims = draft.claims
    .filter((claim) => keeps(claim, [claim.subject, claim.object]))
    .map(({ product, ...claim }) => ({ ...claim, ...(product !== undefined && !gone.has(product) && { product }) }));
  const observations = draft.observations.filter((figure) => keeps(figure, idsOf(figure)));
  return { draft: { ...draft, entities, claims, observations }, dropped };
};
