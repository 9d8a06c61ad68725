import { divisionNames } from '../facts/division-names.ts';
import type { EntityType } from '../facts/entity-types.ts';
import { type Marks, type PlaceRule, unite } from './apart.ts';
import { Classes } from './classes.ts';
import type { RuleName } from './identity-judgement.ts';
import { identifierKey, type Matchable, nameKey, ownName, typeOf } from './matchable.ts';
import { foldName } from './name-forms.ts';
import { descriptiveTypes, genericWords } from './name-words.ts';
import { withoutPlaces } from './places-in-name.ts';

/** Two ids that a rule judges to be one; `leftId` is the smallest of all that it joins by this key. */
export interface RuleMatch {
  readonly rule: RuleName;
  /** What they share, such as `IDENTIFIER stock-code:600169.SH`. */
  readonly key: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly reason: string;
}

export interface RuleMatches {
  readonly matches: readonly RuleMatch[];
  /** How many pairs were looked at: it grows with the names that several share, never with the square of all. */
  readonly comparisons: number;
}

/** People share names, and each chain has its upstream: a name alone says nothing there. */
const neverByName: ReadonlySet<EntityType> = new Set(['Person', 'ChainStage']);

/** Types whose names are common words in one place: every city has its 市政府 and its 加氢站. */
const boundToPlace: ReadonlySet<EntityType> = new Set([
  'Government',
  'Facility',
  'Park',
  'Project',
  'Platform',
  'Agreement',
]);

const grouped = <T>(items: Iterable<readonly [key: string, item: T]>): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const [key, item] of items) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** Each with the smallest of its class. */
const matchesOf = (
  classes: readonly (readonly string[])[],
  match: Omit<RuleMatch, 'leftId' | 'rightId'>,
): RuleMatch[] =>
  classes.flatMap((ids) => {
    const [leftId, ...others] = ids.toSorted();
    return leftId === undefined ? [] : others.map((rightId) => ({ ...match, leftId, rightId }));
  });

function* byIdentifier(entities: readonly Matchable[]): Generator<readonly [string, Matchable]> {
  for (const entity of entities)
    for (const identifier of new Set(entity.identifiers)) yield [`${typeOf(entity)} ${identifier}`, entity];
}

function* byName(entities: readonly Matchable[]): Generator<readonly [string, Matchable]> {
  for (const entity of entities) {
    const names = new Set(entity.said.flatMap(({ name, aliases }) => [name, ...aliases]));
    for (const name of names) yield [`${typeOf(entity)} ${name}`, entity];
  }
}

/** One document that calls two things so knows two of that name. */
const isAmbiguous = (entities: readonly Matchable[], name: string): boolean => {
  const documents = entities.flatMap(({ said }) => [
    ...new Set(said.flatMap((one) => (one.name === name || one.aliases.includes(name) ? [one.document] : []))),
  ]);
  return new Set(documents).size < documents.length;
};

const placeRuleOf = (type: EntityType, name: string): PlaceRule =>
  boundToPlace.has(type) && withoutPlaces(foldName(name)).codes.length === 0 ? 'SAME' : 'NOT_DIFFERENT';

/** Those that may be joined by a name of theirs at all. */
const joinable = (type: EntityType, name: string, entities: readonly Matchable[]): readonly Matchable[] => {
  if (neverByName.has(type) || (!descriptiveTypes.has(type) && genericWords.has(name))) return [];
  const members = entities.filter((entity) => ownName(entity) === name);
  if (members.length < 2 || isAmbiguous(entities, name)) return [];
  if (placeRuleOf(type, name) === 'SAME') return members.filter(({ places }) => places.length > 0);
  // 朝阳区 is a district of several cities.
  const isShared = type === 'Region' && (divisionNames().get(name) ?? []).length > 1;
  return isShared ? members.filter(({ adcodes }) => adcodes.length > 0) : members;
};

/**
 * What the rules judge to be one: things of one type that share an identifier, or the exact name that their documents
 * settle on, and that nothing known keeps apart.
 *
 * @param entities Distinct ids; whatever bears one of the compared names or identifiers is among them.
 * @example ruleMatches([taigang, tisco]).matches // [{ rule: 'IDENTIFIER', key: 'IDENTIFIER stock-code:000825.SZ', … }]
 */
export const ruleMatches = (entities: readonly Matchable[]): RuleMatches => {
  let comparisons = 0;
  const count = (): void => {
    comparisons += 1;
  };
  const matches: RuleMatch[] = [];
  const classes = new Classes();
  for (const [text, members] of grouped(byIdentifier(entities))) {
    if (members.length < 2) continue;
    const identifier = text.slice(text.indexOf(' ') + 1);
    const [scheme, value] = [
      identifier.slice(0, identifier.indexOf(':')),
      identifier.slice(identifier.indexOf(':') + 1),
    ];
    const found = matchesOf(unite(members, 'IGNORED', count), {
      rule: 'IDENTIFIER',
      key: identifierKey(identifier),
      reason: `same ${scheme}: ${value}`,
    });
    for (const { leftId, rightId } of found) classes.join(leftId, rightId);
    matches.push(...found);
  }
  // What is one by an identifier has the identifiers of all of it.
  const identified = entities.filter(({ identifiers }) => identifiers.length > 0);
  const known = new Map(
    [...grouped(identified.map((entity) => [classes.rootOf(entity.id), entity] as const))].map(
      ([root, members]) => [root, [...new Set(members.flatMap(({ identifiers }) => identifiers))].toSorted()] as const,
    ),
  );
  const marksOf = (entity: Matchable): Marks => ({
    ...entity,
    identifiers: known.get(classes.rootOf(entity.id)) ?? [],
  });
  for (const [text, bearers] of grouped(byName(entities))) {
    const type = bearers[0] === undefined || bearers.length < 2 ? undefined : typeOf(bearers[0]);
    if (type === undefined) continue;
    const name = text.slice(text.indexOf(' ') + 1);
    const members = joinable(type, name, bearers);
    if (members.length < 2) continue;
    const found = unite(members.map(marksOf), placeRuleOf(type, name), count);
    matches.push(...matchesOf(found, { rule: 'EXACT_NAME', key: nameKey(name), reason: `same name: ${name}` }));
  }
  return { matches, comparisons };
};
