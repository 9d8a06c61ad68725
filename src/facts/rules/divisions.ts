import { divisionsNamed } from '../division-names.ts';
import { ancestorsOf, type Division, divisions } from '../divisions.ts';
import type { EntityFact } from '../format.ts';
import type { Report, Rule } from './rule.ts';

const namesOf = ({ name, aliases = [] }: EntityFact): string[] => [name, ...aliases];

const described = ({ code, name }: Division): string => `${code} (${name})`;

/** What the whole file says of divisions. */
interface Declared {
  /** Regions by code; the first where a code stands twice. */
  readonly byCode: ReadonlyMap<string, string>;
  /** Part and whole, as ids. */
  readonly parts: ReadonlySet<string>;
  readonly inFacts: Report;
}

/** A region with a code bears the level and the official name of that code, and no other region bears the code. */
const checkCode = (entity: EntityFact, adcode: string, i: number, { byCode, inFacts }: Declared): void => {
  const first = byCode.get(adcode);
  if (first !== undefined && first !== entity.id) {
    inFacts(
      ['entities', i, 'adcode'],
      'DIVISION_CODE',
      `"${entity.id}" has the code of "${first}"`,
      'one code is one region: join the two entries or correct the code',
    );
  }
  const official = divisions().get(adcode);
  if (official === undefined) {
    inFacts(
      ['entities', i, 'adcode'],
      'DIVISION_CODE',
      `no division has the code ${adcode}`,
      `known for this name: ${namesOf(entity).flatMap(divisionsNamed).map(described).join(', ') || 'none'}`,
    );
    return;
  }
  if (entity.level !== undefined && entity.level !== official.level) {
    inFacts(
      ['entities', i, 'level'],
      'DIVISION_LEVEL',
      `${described(official)} is a ${official.level}, not a ${entity.level}`,
      `set level to ${official.level}, or correct the code`,
    );
  }
  if (!namesOf(entity).includes(official.name)) {
    inFacts(
      ['entities', i, 'adcode'],
      'DIVISION_NAME',
      `${described(official)} is not called ${namesOf(entity).join(', ')}`,
      'give the official name as name or alias, or correct the code',
    );
  }
};

/** A region that bears a division's name has a code; regions of other countries and former divisions have none. */
const checkUncoded = (entity: EntityFact, i: number, { inFacts }: Declared): void => {
  const found = namesOf(entity)
    .flatMap(divisionsNamed)
    .filter(({ level }) => level === entity.level);
  const known = [...new Map(found.map((division) => [division.code, division])).values()];
  const [only] = known;
  if (only === undefined) return;
  inFacts(
    ['entities', i],
    'DIVISION_CODE',
    `"${entity.id}" has no adcode`,
    known.length === 1
      ? `add adcode: "${only.code}"`
      : `add the adcode that is meant: ${known.slice(0, 8).map(described).join(', ')}${known.length > 8 ? ', …' : ''}`,
  );
};

/** Counties roll up into cities and cities into provinces: each coded region is PART_OF the nearest one declared above it. */
const checkParent = ({ id }: EntityFact, adcode: string, i: number, { byCode, parts, inFacts }: Declared): void => {
  const above = ancestorsOf(adcode).find((code) => byCode.has(code));
  const parent = above === undefined ? undefined : byCode.get(above);
  if (parent === undefined || parts.has(`${id} ${parent}`)) return;
  inFacts(
    ['entities', i],
    'DIVISION_PARENT',
    `"${id}" lies in "${parent}", and no claim says so`,
    `add a claim: ${id} PART_OF ${parent} (INFERRED, rule: official division codes)`,
  );
};

/** Official divisions: code, level, name and parent agree with the list of the statistics office. */
export const officialDivisions: Rule = ({ facts, inFacts }) => {
  const byCode = new Map(
    facts.entities.toReversed().flatMap(({ adcode, id }) => (adcode === undefined ? [] : [[adcode, id] as const])),
  );
  const parts = new Set(
    facts.claims
      .filter(({ predicate, modality }) => predicate === 'PART_OF' && modality === 'ACTUAL')
      .map(({ subject, object }) => `${subject} ${object}`),
  );
  const declared = { byCode, parts, inFacts };
  facts.entities.forEach((entity, i) => {
    if (entity.type !== 'Region') return;
    if (entity.adcode === undefined) {
      checkUncoded(entity, i, declared);
    } else {
      checkCode(entity, entity.adcode, i, declared);
      checkParent(entity, entity.adcode, i, declared);
    }
  });
};
