import type { ClaimFact, EntityFact, Facts, ObservationFact, Source } from '../../../facts/format.ts';
import { knownIds } from '../../../facts/rules/known-ids.ts';
import { predicateQualifiers, predicateTypes } from '../../../facts/rules/predicate-types.ts';
import { basisRule, typeFields } from '../../../facts/rules/type-fields.ts';
import { knownUnits } from '../../../facts/rules/units.ts';
import type { MappingFile } from '../format.ts';
import type { Check, Report } from './check.ts';

const rules = [knownIds, predicateTypes, predicateQualifiers, basisRule, typeFields];

const constantIn = (source: unknown): unknown =>
  typeof source === 'object' && source !== null && 'value' in source ? source.value : undefined;

/** Which details a fact has, each with its constant or, where a column gives it, something in its place. */
const details = (mapped: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(mapped)
      .filter(([name, source]) => source !== undefined && name !== 'when')
      .map(([name, source]) => [name, constantIn(source) ?? source]),
  );

/**
 * The facts that a mapping makes of a row, with the local names of its entities for ids: what the rules for facts.yml look at.
 * Values that come from columns are not known yet; the rules that are run on these facts only ask whether they are there.
 */
const sketch = (mapping: MappingFile): Facts => ({
  entities: Object.entries(mapping.entities).map(
    ([id, mapped]) => ({ ...details(mapped), id, evidence: [] }) as unknown as EntityFact,
  ),
  claims: mapping.claims.map(
    (mapped) => ({ modality: 'ACTUAL', basis: 'STATED', ...details(mapped), evidence: [] }) as unknown as ClaimFact,
  ),
  observations: mapping.observations.map(
    (mapped) => ({ basis: 'STATED', ...details(mapped), evidence: [] }) as unknown as ObservationFact,
  ),
  judgements: [],
});

/** The rules that hold for facts.yml hold for what a mapping makes: types, qualifiers, rules of inference, units. */
export const factRules: Check = ({ mapping, report }) => {
  const facts = sketch(mapping);
  const names = Object.keys(mapping.entities);
  /** The rules know entities by their place in a list; a mapping knows them by name. */
  const inMapping: Report = ([kind = '', at = '', ...rest], ...problem) =>
    report([kind, kind === 'entities' && typeof at === 'number' ? (names[at] ?? at) : at, ...rest], ...problem);
  const context = {
    folder: mapping.source.id,
    source: mapping.source as Source,
    facts,
    raw: undefined,
    entities: new Map(facts.entities.map((entity) => [entity.id, entity])),
    inFacts: inMapping,
    inSource: report,
  };
  for (const rule of rules) rule(context);
  const written = mapping.observations.map(({ unit, metric }) =>
    [unit, metric].every((each) => constantIn(each) !== undefined),
  );
  const observations = facts.observations.filter((_, i) => written[i]);
  const places = [...written.keys()].filter((i) => written[i]);
  knownUnits({
    ...context,
    // The ends of a range come from columns or are compared row by row.
    facts: { ...facts, observations: observations.map(({ valueMax: _, ...observation }) => observation) },
    inFacts: ([kind = '', at = 0, ...rest], ...problem) =>
      report([kind, places[Number(at)] ?? at, ...rest], ...problem),
  });
};

/** An entity that is known by an identifier has a name too; a table gives at least one entity. */
export const namedEntities: Check = ({ mapping, report }) => {
  const entities = Object.entries(mapping.entities);
  if (entities.length === 0)
    report(['entities'], 'FORMAT', 'a mapping makes at least one entity', 'say which columns name it');
  for (const [name, { keyed, name: source }] of entities)
    if (keyed !== undefined && source === undefined)
      report(
        ['entities', name],
        'FORMAT',
        `"${name}" is known by ${keyed} and has no name`,
        'add name: the column that holds it',
      );
};
