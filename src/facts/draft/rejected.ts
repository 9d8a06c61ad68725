import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fail } from '../../errors.ts';
import { factYaml } from '../fact-yaml.ts';
import { words } from '../format.ts';
import { formatProblem } from '../problem.ts';
import { writeWhole } from '../write-whole.ts';
import { readYamlFile } from '../yaml-file.ts';
import { asDrafted, type DraftOf, factKey, type Names, namesOf, plainFact } from './fact.ts';
import { type Draft, type DraftFact, type DraftKind } from './format.ts';

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
  readonly kind: DraftKind;
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

/** Everything that a draft's review rejected, or put other words in the place of. */
const rejectedIn = (draft: Draft): Rejections['rejected'] => {
  const names = namesOf(draft);
  const of = <Kind extends DraftKind>(kind: Kind, facts: readonly DraftOf[Kind][]): Rejections['rejected'] =>
    facts.flatMap((fact) => {
      const { review } = fact;
      if (review === undefined || fact.drafted === undefined || review.decision === 'ACCEPTED') return [];
      const key = factKey(kind, asDrafted<Kind>(fact), names);
      const { by, at, why } = review;
      const kept = review.decision === 'EDITED' && key === factKey(kind, plainFact<Kind>(fact), names);
      return kept ? [] : [{ key, by, at, ...(why !== undefined && { why }) }];
    });
  return [...of('entities', draft.entities), ...of('claims', draft.claims), ...of('observations', draft.observations)];
};

/** Keys of all facts of a draft, as they were drafted. */
const keysOf = (draft: Draft): Set<string> => {
  const names = namesOf(draft);
  const of = <Kind extends DraftKind>(kind: Kind, facts: readonly DraftOf[Kind][]): string[] =>
    facts.map((fact) => factKey(kind, asDrafted<Kind>(fact), names));
  return new Set([
    ...of('entities', draft.entities),
    ...of('claims', draft.claims),
    ...of('observations', draft.observations),
  ]);
};

/**
 * Rejections with what a draft's review says now: what it no longer rejects is forgotten, what other drafts of the same
 * text rejected stays.
 */
export const remembered = (before: Rejections, draft: Draft): Rejections => {
  const own = keysOf(draft);
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

/** Puts aside the facts that were rejected, or that speak of an entity of `gone`. */
const sift = <Kind extends DraftKind>(
  kind: Kind,
  facts: readonly DraftOf[Kind][],
  {
    wasRejected,
    gone,
    drop,
  }: { wasRejected: (key: string) => boolean; gone: ReadonlySet<string>; drop: (one: Dropped) => void },
  names: Names,
  ids: (fact: DraftOf[Kind]) => readonly (string | undefined)[],
): DraftOf[Kind][] =>
  facts.filter((fact) => {
    const rejected = wasRejected(factKey(kind, plainFact<Kind>(fact), names));
    if (!rejected && !ids(fact).some((id) => id !== undefined && gone.has(id))) return true;
    drop({ kind, fact, reason: rejected ? 'REJECTED' : 'WITHOUT_ENTITY' });
    return false;
  });

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
  const sieve = { wasRejected: (key: string) => keys.has(key), gone, drop: (one: Dropped) => dropped.push(one) };
  const entities = sift('entities', draft.entities, sieve, names, () => []);
  for (const { fact } of dropped) if ('id' in fact) gone.add(fact.id);
  const claims = sift('claims', draft.claims, sieve, names, ({ subject, object }) => [subject, object]).map((claim) => {
    const { product, ...rest } = claim;
    return product !== undefined && gone.has(product) ? rest : claim;
  });
  const figures = sift('observations', draft.observations, sieve, names, ({ entity, product }) => [entity, product]);
  return { draft: { ...draft, entities, claims, observations: figures }, dropped };
};
