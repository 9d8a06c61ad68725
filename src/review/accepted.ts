import { idsOf, plainFact } from '../facts/draft/fact.ts';
import { type Draft, type DraftKind, draftKinds } from '../facts/draft/format.ts';
import type { DraftFile } from '../facts/draft/read.ts';
import { type Facts, factsFormat, type JudgementFact, type Source, sourceFormat } from '../facts/format.ts';
import type { Problem } from '../facts/problem.ts';
import type { SourceFiles } from '../facts/source-files.ts';
import type { YamlFile } from '../facts/yaml-file.ts';
import type { RawText } from '../text/document.ts';
import { divisionClaims } from './division-claims.ts';

type Path = readonly PropertyKey[];

/** What a draft's accepted facts are, and where each stands in the draft. */
interface Accepted {
  readonly facts: Facts;
  readonly places: Readonly<Record<DraftKind | 'judgements', readonly Path[]>>;
}

/** A day of an instant, as judgements have it. */
const dayOf = (at: string): string => at.slice(0, 10);

const judgementsOf = (draft: Draft): { readonly judgement: JudgementFact; readonly path: Path }[] =>
  draft.entities.flatMap(({ id, accepted, candidates = [] }, i) =>
    !accepted
      ? []
      : candidates.flatMap(({ id: other, verdict, by, at, why, reasons }, j) => {
          if (verdict === undefined || by === undefined || at === undefined || other === id) return [];
          if (draft.entities.some((one) => one.id === other && !one.accepted)) return [];
          const reason = why ?? (reasons.join('; ').slice(0, 200) || 'as the reviewer judged');
          const judgement = { left: id, right: other, verdict, reason, by, date: dayOf(at) };
          return [{ judgement, path: ['entities', i, 'candidates', j] }];
        }),
  );

/** Whether somebody decided that one region is PART_OF another, or that it is not. */
const saidPartOf =
  ({ claims }: Draft) =>
  (subject: string, object: string): boolean =>
    claims.some(
      (claim) =>
        claim.subject === subject &&
        claim.object === object &&
        claim.predicate === 'PART_OF' &&
        (claim.accepted ? claim.modality === 'ACTUAL' : claim.review?.decision === 'REJECTED'),
    );

const acceptedOf = (draft: Draft): Accepted => {
  const placesOf = (kind: DraftKind): Path[] =>
    [...draft[kind].entries()].flatMap(([i, { accepted }]) => (accepted ? [[kind, i]] : []));
  const factsAt = (kind: DraftKind): object[] =>
    draft[kind].flatMap((fact) => (fact.accepted ? [plainFact(fact)] : []));
  const judgements = judgementsOf(draft);
  const facts = factsFormat.parse({
    entities: factsAt('entities'),
    claims: factsAt('claims'),
    observations: factsAt('observations'),
    judgements: judgements.map(({ judgement }) => judgement),
  });
  const entities = placesOf('entities');
  const divisions = divisionClaims(facts.entities, saidPartOf(draft));
  return {
    facts: { ...facts, claims: [...facts.claims, ...divisions.map(({ claim }) => claim)] },
    places: {
      entities,
      claims: [...placesOf('claims'), ...divisions.map(({ region }) => entities[region] ?? [])],
      observations: placesOf('observations'),
      judgements: judgements.map(({ path }) => path),
    },
  };
};

const exactly = ({ length }: readonly unknown[]) => ({ min: length, max: length });

/** The source of accepted facts, or what it lacks. The counts are those of the facts: nothing may get lost later. */
const sourceOf = (file: DraftFile, { entities, claims, observations }: Facts): YamlFile<Source> => {
  const expect = { entities: exactly(entities), claims: exactly(claims), observations: exactly(observations) };
  const read = sourceFormat.safeParse({ ...file.value.source, expect });
  const problemAt: YamlFile<Source>['problemAt'] = (path, ...problem) =>
    file.problemAt(['source', ...path], ...problem);
  if (read.success) return { file: file.file, value: read.data, problems: [], problemAt };
  const problems = read.error.issues.map(({ path, message }) =>
    problemAt(path, 'FORMAT', `source.${path.join('.')}: ${message}`, 'complete it before the review ends'),
  );
  return { file: file.file, value: undefined, problems, problemAt };
};

/** Accepted facts that speak of an entity that is not accepted. */
const dangling = (file: DraftFile): Problem[] => {
  const draft = file.value;
  const entities = new Map(draft.entities.map((entity) => [entity.id, entity]));
  return draftKinds.flatMap((kind) =>
    draft[kind].flatMap((fact, i) => {
      if (!fact.accepted) return [];
      return idsOf(fact).flatMap((id) => {
        const entity = entities.get(id);
        if (entity === undefined || entity.accepted) return [];
        const field = Object.entries(fact).find(([, value]) => value === id)?.[0] ?? '';
        const state = entity.review?.decision === 'REJECTED' ? 'was rejected' : 'is not accepted yet';
        const remedy = 'accept that entity, or edit or reject this fact';
        return [file.problemAt([kind, i, field], 'ID_UNKNOWN', `${field} ${id} (${entity.name}) ${state}`, remedy)];
      });
    }),
  );
};

/** The accepted facts of a draft as a source's files, with every problem at its place in the draft. */
export interface AcceptedFiles {
  readonly files: SourceFiles;
  readonly dangling: readonly Problem[];
}

/**
 * The accepted facts of a draft as the source that they become, to be checked by every rule before anything is written.
 *
 * @example checkSource(acceptedFiles(readDraft('qinghe.draft.yml'), raw).files) // []
 */
export const acceptedFiles = (file: DraftFile, raw: RawText | undefined): AcceptedFiles => {
  const { facts, places } = acceptedOf(file.value);
  const placeOf = ([part, index, ...rest]: Path): Path => {
    const kind = ([...draftKinds, 'judgements'] as const).find((one) => one === part);
    return kind === undefined || typeof index !== 'number' ? [] : [...(places[kind][index] ?? []), ...rest];
  };
  const inDraft: YamlFile<Facts> = {
    file: file.file,
    value: facts,
    problems: [],
    problemAt: (path, ...problem) => file.problemAt(placeOf(path), ...problem),
  };
  const { id } = file.value.source;
  return { files: { id, source: sourceOf(file, facts), facts: inDraft, raw }, dangling: dangling(file) };
};
