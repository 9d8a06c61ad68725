import type { EntityType } from '../../facts/entity-types.ts';
import { nameForm } from '../../identity/name-forms.ts';
import { type Match, matchOf, shareOf } from './likeness.ts';
import { type Candidate, type CandidateName, hasWord } from './names.ts';
import type { Wanted } from './wanted.ts';

const labelOf = ({ kind, written }: CandidateName): string => `${kind} ${written}`;

const latinBefore = /[a-z0-9]$/;

/** Whether a name holds what is wanted; Latin words from their beginning on: tg is no part of portgas. */
const holds = (name: CandidateName, { folded, words }: Wanted): boolean => {
  if (!/^[a-z0-9]+$/.test(folded)) return name.folded.includes(folded);
  const [spaced, wanted] = [name.words.join(' '), words.join(' ')];
  for (let at = spaced.indexOf(wanted); at >= 0; at = spaced.indexOf(wanted, at + 1)) {
    if (!latinBefore.test(spaced.slice(0, at))) return true;
  }
  return false;
};

const sortOfEqual = { name: 'name', 'English name': 'englishName', alias: 'alias' } as const;

/** How a name is, begins with or holds what is wanted. */
const matchName = (name: CandidateName, wanted: Wanted): Match | undefined => {
  if (name.folded === '') return undefined;
  const other = name.kind !== 'name';
  if (name.folded === wanted.folded) return matchOf(sortOfEqual[name.kind], labelOf(name));
  const share = shareOf(wanted.folded, name.folded);
  if (name.folded.startsWith(wanted.folded)) return matchOf('beginning', `beginning of ${labelOf(name)}`, share, other);
  if (holds(name, wanted)) return matchOf('part', `part of ${labelOf(name)}`, share, other);
  if (wanted.words.length > 1 && wanted.words.every((word) => hasWord(name, word))) {
    return matchOf('words', `every word in ${labelOf(name)}`, share, other);
  }
  return undefined;
};

/**
 * How a name is the same but for the place and what firms are called at the end: 山西利虎玻璃集团 for 山西利虎玻璃有限公司.
 * Two that name two places are two things.
 */
const matchCore = ({ kind, written }: CandidateName, wanted: Wanted, type: EntityType): Match | undefined => {
  if (kind === 'English name') return undefined;
  const { core, places } = wanted.formFor(type);
  if (core.length < 2 || core === wanted.folded || !written.includes(core)) return undefined;
  const form = nameForm(written, type);
  if (form.core !== core) return undefined;
  const isSamePlace = places.length === form.places.length && places.every((code) => form.places.includes(code));
  if (!isSamePlace && places.length > 0 && form.places.length > 0) return undefined;
  const how = `${kind} ${written} but for place or ending: ${core}`;
  return matchOf('core', how, isSamePlace ? 1 : 0, kind !== 'name');
};

/**
 * How each name of a candidate is, begins with or holds what is wanted.
 *
 * @example matchNames(namesOf(geelyJinzhong), wanted, 'Company') // [{ score: 0.815, matchedOn: 'beginning of name 吉利汽车晋中公司' }]
 */
export const matchNames = (
  names: readonly CandidateName[],
  wanted: Wanted,
  type: EntityType | undefined,
): (Match | undefined)[] =>
  names.map((name) => matchName(name, wanted) ?? (type === undefined ? undefined : matchCore(name, wanted, type)));

/**
 * How an identifier is what is wanted, or what stands in it before a full stop: 000825 is stock-code:000825.SZ.
 *
 * @example matchIdentifier(taigang, wanted) // { score: 0.94, matchedOn: 'identifier stock-code:000825.SZ' }
 */
export const matchIdentifier = ({ identifiers }: Candidate, { spellings }: Wanted): Match | undefined => {
  const asked = new Set(spellings.map((spelling) => spelling.toLowerCase()));
  for (const identifier of identifiers ?? []) {
    const whole = identifier.toLowerCase();
    const value = whole.slice(whole.indexOf(':') + 1);
    const [beginning = ''] = value.split('.');
    if (asked.has(value) || asked.has(whole)) return matchOf('identifier', `identifier ${identifier}`);
    if (asked.has(beginning)) return matchOf('identifierPart', `beginning of identifier ${identifier}`);
  }
  return undefined;
};
