import type { GraphQLFieldResolver } from 'graphql';
import type { Missed, Share } from '../../quality/coverage.ts';
import type { DocumentCoverage } from '../../quality/document-coverage.ts';
import { readIdentities } from '../../quality/identities.ts';
import { type Conflict, leastScore, reportParts } from '../../quality/report.ts';
import type { ApiContext } from '../context.ts';

type Resolver<Parent = unknown, Arguments = never> = GraphQLFieldResolver<Parent, ApiContext, Arguments>;

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A finding with its number and the page of it that is asked for. */
const finding = <Row>(field: string, rows: readonly Row[]) => ({
  count: rows.length,
  [field]: ({ limit, offset }: Page): readonly Row[] => rows.slice(offset, offset + limit),
});

/** More entities than these are compared by the command line alone: it would hold up every other request. */
const mostCompared = 20_000;

/** `report: QualityReport!`: the parts are read by the fields below, each only where it is asked for. */
export const report: Resolver = () => ({});

const entityFinding =
  (part: 'entitiesWithoutEvidence' | 'entitiesWithoutRegion' | 'entitiesMentionedOnce'): Resolver =>
  async (_, _arguments, { read }) =>
    finding('entities', await reportParts[part](read));

const conflictingFigures: Resolver = async (_, _arguments, { read }) =>
  finding(
    'conflicts',
    (await reportParts.conflictingFigures(read)).map(({ id, type, name, ...rest }: Conflict) => ({
      entity: { id, type, name },
      ...rest,
    })),
  );

const undecidedIdentities: Resolver = async (_, _arguments, { read }) => {
  const { candidates, incomplete } = await readIdentities(read, { minimum: leastScore, most: mostCompared });
  return { ...finding('pairs', candidates), incomplete };
};

const share = ({ uncovered, ...counts }: Share) => ({
  ...counts,
  uncovered: ({ limit, offset }: Page): readonly Missed[] => uncovered.slice(offset, offset + limit),
});

const coverage: Resolver = async (_, _arguments, { read, readRaw }) =>
  (await reportParts.coverage(read, readRaw)).map(({ coverage: found, ...rest }: DocumentCoverage) => ({
    ...rest,
    figures: found === null ? null : share(found.figures),
    names: found === null ? null : share(found.names),
    setApart: found?.setApart ?? null,
  }));

/** Resolvers of the report's parts. */
export const reportFields = {
  QualityReport: {
    entitiesWithoutEvidence: entityFinding('entitiesWithoutEvidence'),
    entitiesWithoutRegion: entityFinding('entitiesWithoutRegion'),
    entitiesMentionedOnce: entityFinding('entitiesMentionedOnce'),
    conflictingFigures,
    undecidedIdentities,
    coverage,
  },
};
