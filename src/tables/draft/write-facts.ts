import type { ClaimGuess } from './guess-claims.ts';
import type { EntityGuess } from './guess-entities.ts';
import type { ObservationGuess } from './guess-observations.ts';
import { flow, line, present } from './yaml-text.ts';

const constant = (value: string | undefined): { value: string } | undefined =>
  value === undefined ? undefined : { value };

const entityLines = ({ subject, local, key, keyed, name, aliases, nameEn, code }: EntityGuess): string[] => {
  const fields = present({
    type: subject.type,
    key: [key.name],
    keyed,
    name: name?.name ?? key.name,
    aliases: aliases.length === 0 ? undefined : aliases.map((alias) => alias.name),
    nameEn: nameEn?.name,
    code: code?.name,
    level: subject.type === 'Region' ? constant(subject.level ?? '') : undefined,
    when: key.filled === key.rows ? undefined : { column: key.name, present: true },
  });
  const comments: Readonly<Record<string, string>> = {
    type: 'guessed from the headers',
    keyed:
      keyed === ''
        ? 'name the classification that the codes are of, such as sw-2021: the same in every table that uses it'
        : 'the key is an identifier of this scheme',
    ...(subject.level === undefined && { level: 'PROVINCE, CITY, COUNTY, TOWNSHIP, VILLAGE or AREA' }),
    when: 'a row without it has no such entity, and says nothing of it',
    ...(name === undefined && { name: 'no column with a name was found' }),
  };
  return [`  ${local}:`, ...Object.entries(fields).map(([field, value]) => line(4, field, value, comments[field]))];
};

const entityExample = [
  '# entities: # no header says what the rows are about; write it like this',
  '#   company:',
  '#     type: Company # docs/graph-model.md lists the types',
  '#     key: [name] # the columns that say which one it is',
  '#     name: name',
];

/** The `entities` of a draft; an example where none was guessed. */
export const writeEntities = (entities: readonly EntityGuess[]): string[] =>
  entities.length === 0
    ? ['entities: {} # at least one is needed: replace this line', ...entityExample]
    : ['entities:', ...entities.flatMap(entityLines)];

const claimLines = (claim: ClaimGuess): string[] => {
  const fields = Object.entries(present({ ...claim }));
  return fields.map(([field, value], i) => {
    const comment = field === 'predicate' ? 'a guess: check it, and which is subject and which is object' : undefined;
    return `  ${i === 0 ? '- ' : '  '}${line(0, field, value, comment)}`;
  });
};

const claimExample = (entities: readonly EntityGuess[]): string[] => {
  const [first, second] = [entities[0]?.local ?? 'company', entities[1]?.local ?? 'product'];
  return [
    '# claims: # what the rows say of two entities',
    `#   - { subject: ${first}, predicate: PRODUCES, object: ${second}, when: { column: relation, in: [主营产品] } }`,
  ];
};

/** The `claims` of a draft; an example where none was guessed. */
export const writeClaims = (claims: readonly ClaimGuess[], entities: readonly EntityGuess[]): string[] =>
  claims.length === 0 ? claimExample(entities) : ['claims:', ...claims.flatMap(claimLines)];

const observationExample = (entities: readonly EntityGuess[]): string[] => [
  '# observations: # figures',
  `#   - { entity: ${entities[0]?.local ?? 'company'}, metric: { value: revenue }, value: revenue, unit: { value: 亿元 }, year: year }`,
];

/** The `observations` of a draft; an example where none was guessed. */
export const writeObservations = (
  observations: readonly ObservationGuess[],
  entities: readonly EntityGuess[],
): string[] =>
  observations.length === 0
    ? observationExample(entities)
    : [
        'observations:',
        ...observations.map(({ entity, metric, value, unit, year }) => {
          const fields = present({ entity, metric: constant(metric), value, unit: constant(unit), year });
          return `  - ${flow(fields)}`;
        }),
      ];
