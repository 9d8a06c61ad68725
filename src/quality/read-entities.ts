import { type EntityType, type RegionLevel, typeOfId } from '../facts/entity-types.ts';
import type { IdentityJudgement } from '../identity/judgements.ts';
import type { NamedEntity } from '../identity/named-entity.ts';
import type { Read } from './read.ts';

interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: RegionLevel | null;
  readonly adcode: string | null;
  readonly places: readonly string[];
}

/** The id tells the type: what was merged into another has no label of it. */
const toEntity = ({ level, adcode, ...row }: EntityRow): NamedEntity | undefined => {
  const type = typeOfId(row.id);
  if (type === undefined) return undefined;
  return { ...row, type, ...(level !== null && { level }), ...(adcode !== null && { adcode }) };
};

/** Entities that are read at once. */
const pageSize = 10_000;

async function* pages(read: Read, statement: 'named-entities' | 'named-merged'): AsyncGenerator<EntityRow> {
  for (let after = ''; ; ) {
    const rows = await read<EntityRow>(`identity/${statement}`, { after, limit: pageSize });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.id;
  }
}

/** The entities to compare, a page at a time, so that no more than their names is held; with `all`, merged ones too. */
export const readEntities = async (
  read: Read,
  { type, all = false }: { readonly type?: EntityType; readonly all?: boolean },
): Promise<Map<string, NamedEntity>> => {
  const entities = new Map<string, NamedEntity>();
  for (const statement of all ? (['named-entities', 'named-merged'] as const) : (['named-entities'] as const)) {
    for await (const row of pages(read, statement)) {
      const entity = toEntity(row);
      if (entity !== undefined && (type === undefined || entity.type === type)) entities.set(row.id, entity);
    }
  }
  return entities;
};

/** Only what people judged, where there is too much to compare. */
export const readJudged = async (
  read: Read,
  judgements: readonly IdentityJudgement[],
): Promise<Map<string, NamedEntity>> => {
  const ids = [...new Set(judgements.flatMap(({ leftId, rightId }) => [leftId, rightId]))];
  const rows = await read<EntityRow>('identity/named-by-id', { ids });
  return new Map(rows.map(toEntity).flatMap((entity) => (entity === undefined ? [] : [[entity.id, entity] as const])));
};
