import { hash } from 'node:crypto';
import { type EntityType, entityTypes, idPrefix } from '../facts/entity-types.ts';
import { readingOf } from '../text/pinyin.ts';
import { singleReading } from '../text/single-reading.ts';
import { normalizeName } from './normalize-name.ts';

/** What a name is stored as, and the id that follows from it. */
export interface NamedId {
  readonly id: string;
  readonly name: string;
}

/** Most characters of a reading in an id: with prefix and digest, the ids of most types stay within `longestId`. */
const mostReading = 16;
/** Most characters of an identifier that stands in an id as it is: the longest in use have 18 to 20. */
const mostKey = 40;
const mostHeld = 60_000;

interface Prefix {
  readonly text: string;
  /** What may not follow the prefix because another type's prefix would arise: `chain-` after `industry-`. */
  readonly taken: readonly string[];
}

const prefixes = new Map(
  entityTypes.map((type): [EntityType, Prefix] => {
    const text = `${idPrefix(type)}-`;
    const longer = entityTypes.map((other) => `${idPrefix(other)}-`).filter((other) => other.startsWith(text));
    return [type, { text, taken: longer.map((other) => other.slice(text.length)).filter((rest) => rest !== '') }];
  }),
);

const withPrefix = (type: EntityType, rest: string): string => {
  const { text = '', taken = [] } = prefixes.get(type) ?? {};
  return taken.some((other) => `${rest}-`.startsWith(other)) ? `${text}x-${rest}` : `${text}${rest}`;
};

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const shortened = (slug: string): string => {
  if (slug.length <= mostReading) return slug;
  const end = slug.lastIndexOf('-', mostReading);
  return slug.slice(0, end <= 0 ? mostReading : end);
};

/**
 * The reading of a name for an id, of as much of the name as an id has room for. Only where a character has several
 * readings must words be looked for.
 */
const nameSlug = (name: string): string => {
  let slug = '';
  for (let i = 0; i < name.length && slug.length <= mostReading; i++) {
    const reading = singleReading(name.charCodeAt(i));
    if (reading === '') return shortened(slugOf(readingOf(name.slice(0, mostReading)).replaceAll('ü', 'v')));
    slug = slug === '' ? reading : `${slug}-${reading}`;
  }
  return shortened(slug);
};

const digestOf = (parts: readonly string[]): string => hash('sha256', parts.join('\n')).slice(0, 10);

/** Entries of the last so many keys; the older half goes when it is full. */
class RecentlyUsed<Value> {
  private recent = new Map<string, Value>();
  private older = new Map<string, Value>();

  get(key: string): Value | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const old = this.older.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: string, value: Value): void {
    if (this.recent.size >= mostHeld / 2) {
      this.older = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}

/** A text that does not hold on to the block of the file which it was cut from, for as long as it is remembered. */
const ownText = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

const named = new Map<EntityType, RecentlyUsed<NamedId>>();

/**
 * Id of an entity that is known by its name, and the normal form of the name. The name decides alone, with the further
 * words of the key where there are any; what is loaded never does.
 *
 * @example idByName('Product', '不鏽鋼') // { id: 'product-bu-xiu-gang-7429a103ed', name: '不锈钢' }
 */
export const idByName = (type: EntityType, written: string, further: readonly string[] = []): NamedId => {
  let held = named.get(type);
  if (held === undefined) named.set(type, (held = new RecentlyUsed()));
  const key = further.length === 0 ? written : [written, ...further].join('\n');
  const known = held.get(key);
  if (known !== undefined) return known;
  const name = ownText(normalizeName(written));
  const digest = digestOf([name, ...further.map(normalizeName)]);
  const reading = nameSlug(name);
  const made = { id: withPrefix(type, reading === '' ? digest : `${reading}-${digest}`), name };
  held.set(key === name ? name : ownText(key), made);
  return made;
};

const plainKey = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/;

/**
 * Id of an entity that is known by an identifier; capitals and small letters are the same. A key that its letters,
 * digits and dots do not give back in full (several columns, other characters) carries a digest too.
 *
 * @example idByKey('Company', ['600169.SH']) // 'company-600169-sh'
 */
export const idByKey = (type: EntityType, key: readonly string[]): string => {
  const [only = ''] = key;
  if (key.length === 1 && only.length <= mostKey && plainKey.test(only)) return withPrefix(type, slugOf(only));
  const folded = key.map((part) => part.trim().toLowerCase());
  const slug = shortened(slugOf(folded.join('-')));
  const digest = digestOf(folded);
  return withPrefix(type, slug === '' ? digest : `${slug}-${digest}`);
};
