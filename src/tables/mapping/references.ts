import type { CellKind } from './cell-kind.ts';
import { type Condition, columnsOf } from './condition-format.ts';
import { claimFields, entityFields, type FieldKind, type FieldSource, observationFields } from './field-format.ts';
import type { MappingFile } from './format.ts';

type Path = readonly PropertyKey[];

/** A place of a mapping that takes the cells of a column for a fact. */
export interface Reference {
  readonly column: string;
  readonly path: Path;
  /** What the cells may be here. */
  readonly accepts: readonly CellKind[];
  /** The words that the cells must be among, where they must. */
  readonly words: readonly string[] | undefined;
}

/** A condition of a mapping; `selects`: it decides which facts a row makes, not whether the row is taken. */
export interface PlacedCondition {
  readonly condition: Condition;
  readonly path: Path;
  readonly selects: boolean;
}

const accepted: Readonly<Record<Extract<FieldKind, string>, readonly CellKind[]>> = {
  words: ['text', 'date'],
  date: ['date'],
  year: ['integer'],
  share: ['number', 'integer'],
  order: ['integer'],
  number: ['number', 'integer'],
  adcode: ['text'],
};

function* inSource(source: unknown, kind: FieldKind, path: Path, more: readonly CellKind[] = []): Generator<Reference> {
  if (source === undefined) return;
  const accepts = [...(typeof kind === 'string' ? accepted[kind] : (['text'] as const)), ...more];
  const words = typeof kind === 'string' ? undefined : kind;
  const written = source as FieldSource;
  if (typeof written === 'string') yield { column: written, path, accepts, words };
  else if ('first' in written)
    for (const [i, column] of written.first.entries()) yield { column, path: [...path, 'first', i], accepts, words };
}

function* inFields(
  fact: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<string, FieldKind>>,
  path: Path,
): Generator<Reference> {
  for (const [name, kind] of Object.entries(fields)) yield* inSource(fact[name], kind, [...path, name]);
}

/** Every place of a mapping that takes the cells of a column for a fact or for a derived column. */
export function* references(mapping: MappingFile): Generator<Reference> {
  for (const [name, { from }] of Object.entries(mapping.derived)) {
    for (const column of [from].flat())
      yield {
        column,
        path: ['derived', name, 'from'],
        accepts: ['text', 'number', 'integer', 'date'],
        words: undefined,
      };
  }
  for (const [name, entity] of Object.entries(mapping.entities)) {
    const path = ['entities', name];
    for (const [i, source] of entity.key.entries()) yield* inSource(source, 'words', [...path, 'key', i]);
    yield* inSource(entity.name, 'words', [...path, 'name']);
    for (const [i, column] of (entity.aliases ?? []).entries())
      yield* inSource(column, 'words', [...path, 'aliases', i], ['list']);
    for (const [scheme, source] of Object.entries(entity.identifiers ?? {}))
      yield* inSource(source, 'words', [...path, 'identifiers', scheme]);
    yield* inFields(entity, entityFields, path);
  }
  for (const [i, claim] of mapping.claims.entries()) yield* inFields(claim, claimFields, ['claims', i]);
  for (const [i, each] of mapping.observations.entries()) yield* inFields(each, observationFields, ['observations', i]);
}

/** Every condition of a mapping. */
export function* conditions(mapping: MappingFile): Generator<PlacedCondition> {
  for (const kind of ['skip', 'reject'] as const)
    for (const [i, { when }] of mapping[kind].entries())
      yield { condition: when, path: [kind, i, 'when'], selects: false };
  const facts = [
    ...Object.entries(mapping.entities).map(([name, { when }]) => [['entities', name], when] as const),
    ...mapping.claims.map(({ when }, i) => [['claims', i], when] as const),
    ...mapping.observations.map(({ when }, i) => [['observations', i], when] as const),
  ];
  for (const [path, condition] of facts)
    if (condition !== undefined) yield { condition, path: [...path, 'when'], selects: true };
}

type Simple = Extract<Condition, { readonly column: string }>;

/** A condition taken apart to those that look at a cell. */
export function* simpleConditions({
  condition,
  path,
  selects,
}: PlacedCondition): Generator<Omit<PlacedCondition, 'condition'> & { readonly condition: Simple }> {
  if ('not' in condition) yield* simpleConditions({ condition: condition.not, path: [...path, 'not'], selects });
  else if ('column' in condition) yield { condition, path, selects };
  else {
    const [key, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    for (const [i, part] of parts.entries())
      yield* simpleConditions({ condition: part, path: [...path, key, i], selects });
  }
}

/** Names of all columns that the mapping looks at anywhere. */
export const usedColumns = (mapping: MappingFile): ReadonlySet<string> =>
  new Set([
    ...[...references(mapping)].map(({ column }) => column),
    ...[...conditions(mapping)].flatMap(({ condition }) => columnsOf(condition)),
  ]);
