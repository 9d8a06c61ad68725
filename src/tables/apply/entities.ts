import { divisions } from '../../facts/divisions.ts';
import { idByKey, idByName } from '../ids.ts';
import { entityFields } from '../mapping/field-format.ts';
import type { MappedEntity } from '../mapping/format.ts';
import { normalizeName } from '../normalize-name.ts';
import type { RowEntity } from '../row.ts';
import { Refusal } from '../transforms/transform.ts';
import type { Building } from './building.ts';
import { compileCondition } from './conditions.ts';
import { compileDetails, type Fields } from './details.ts';
import { type FieldReader, fieldReader, mostWords } from './fields.ts';

type Slots = ReadonlyMap<string, number>;

/** The words of a field that may not be empty; undefined where the row is refused for it. */
const wordsOf = (building: Building, { read, column }: FieldReader, purpose: string): string | undefined => {
  const cell = read(building.cells);
  if (typeof cell === 'string' && cell !== '') return cell;
  building.refuse(column, cell instanceof Refusal ? cell.reason : `is empty, and it is ${purpose}`);
  return undefined;
};

/** Id and name of the entity of a record. */
type Identify = (
  building: Building,
  key: readonly string[],
) => { readonly id: string; readonly name: string } | undefined;

const identifyWith = ({ type, keyed, name: source }: MappedEntity, slots: Slots): Identify => {
  const reader = source === undefined ? undefined : fieldReader('words', source, slots);
  return (building, key) => {
    const [first = '', ...further] = key;
    if (reader === undefined) return idByName(type, first, further);
    const written = wordsOf(building, reader, `the name of a ${type}`);
    if (written === undefined) return undefined;
    const id = keyed === undefined ? idByName(type, first, further).id : idByKey(type, key);
    return { id, name: normalizeName(written) };
  };
};

/** Why a name in its normal form is none; undefined where it is one. */
const nameProblem = (name: string): string | undefined => {
  if (name === '') return 'a name without any character that can be seen';
  return name.length > mostWords ? `a name of more than ${mostWords} characters` : undefined;
};

/** The names in some columns, which hold texts or lists of them. */
const aliasesOf = (building: Building, readers: readonly FieldReader[], name: string): string[] => {
  const aliases = new Set<string>();
  for (const { read, column } of readers) {
    for (const each of [read(building.cells)].flat()) {
      if (each instanceof Refusal) building.refuse(column, each.reason);
      else if (typeof each === 'string') {
        const alias = normalizeName(each);
        if (alias.length > mostWords) building.refuse(column, nameProblem(alias) ?? '');
        else if (alias !== '') aliases.add(alias);
      }
    }
  }
  aliases.delete(name);
  return [...aliases];
};

/** A region with a code has the level and one of the names that the official list has for it. */
const checkDivision = (building: Building, entity: RowEntity, column: string): void => {
  const official = entity.adcode === undefined ? undefined : divisions().get(entity.adcode);
  if (official === undefined) return;
  if (entity.level !== official.level) building.refuse(column, 'the official division of this code has another level');
  if (![entity.name, ...(entity.aliases ?? [])].includes(official.name))
    building.refuse(column, 'the official division of this code has another name');
};

/** Makes what reads the identifiers of a record's entity; undefined where the mapping gives none. */
const compileIdentifiers = (
  { keyed, key: keys, identifiers = {} }: MappedEntity,
  slots: Slots,
): ((building: Building, key: readonly string[]) => Record<string, string> | undefined) | undefined => {
  const own = keyed !== undefined && keys.length === 1 && !(keyed in identifiers) ? keyed : undefined;
  const readers = Object.entries(identifiers).map(
    ([scheme, source]) => ({ scheme, reader: fieldReader('words', source, slots) }) as const,
  );
  if (own === undefined && readers.length === 0) return undefined;
  return (building, key) => {
    const found: Record<string, string> = own === undefined ? {} : { [own]: key[0] ?? '' };
    let any = own !== undefined;
    for (const { scheme, reader } of readers) {
      const cell = reader.read(building.cells);
      if (cell instanceof Refusal) building.refuse(reader.column, cell.reason);
      else if (typeof cell === 'string') {
        found[scheme] = cell;
        any = true;
      }
    }
    return any ? found : undefined;
  };
};

/** Makes what gives a record's entity to the row, and its id; undefined where the record has none. */
export const compileEntity = (mapped: MappedEntity, slots: Slots): ((building: Building) => string | undefined) => {
  const { type } = mapped;
  const holds = mapped.when === undefined ? undefined : compileCondition(mapped.when, slots);
  const keys = mapped.key.map((source) => fieldReader('words', source, slots));
  const keyColumn = keys[0]?.column ?? '';
  const identify = identifyWith(mapped, slots);
  const aliases = (mapped.aliases ?? []).map((column) => fieldReader('words', column, slots));
  const identifiers = compileIdentifiers(mapped, slots);
  const { constants, add } = compileDetails(entityFields, new Set(), mapped, slots);
  const given = Object.entries(constants);
  const purpose = `what says which ${type} this is`;

  return (building) => {
    if (holds !== undefined && !holds(building.cells)) return undefined;
    const key: string[] = [];
    for (const reader of keys) {
      const part = wordsOf(building, reader, purpose);
      if (part === undefined) return undefined;
      key.push(part);
    }
    const named = identify(building, key);
    if (named === undefined) return undefined;
    const { id, name } = named;
    const problem = nameProblem(name);
    if (problem !== undefined) {
      building.refuse(keyColumn, problem);
      return undefined;
    }
    const fields: Fields = { id, type, name };
    for (const [field, constant] of given) fields[field] = constant;
    const others = aliases.length === 0 ? [] : aliasesOf(building, aliases, name);
    if (others.length > 0) fields['aliases'] = others;
    const found = identifiers?.(building, key);
    if (found !== undefined) fields['identifiers'] = found;
    add(building, fields);
    // Every field was held to the format of facts.yml, which types cannot follow through a mapping.
    const entity = fields as unknown as RowEntity;
    if (type === 'Region') checkDivision(building, entity, keyColumn);
    building.entity(entity, keyColumn);
    return id;
  };
};
