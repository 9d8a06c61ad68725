import { byLongestName } from '../identity/longest-name.ts';
import { readingOf } from '../text/pinyin.ts';

/** What one document says of one entity. */
export interface Attestation {
  readonly name: string;
  /** Absent where there are none. */
  readonly aliases?: readonly string[];
  /** `scheme:value`, sorted; absent where there are none. */
  readonly identifiers?: readonly string[];
  readonly nameEn?: string;
  readonly status?: string;
  readonly level?: string;
  readonly adcode?: string;
  readonly position?: string;
  readonly code?: string;
}

export interface Attested {
  /** The id that the document uses. */
  readonly id: string;
  readonly document: string;
  /** Date of the document, as precise as it is known. */
  readonly date: string;
  readonly attestation: Attestation;
}

/** What an entity is called and is, as its node has it. */
export type Settled = Partial<Omit<Attestation, 'aliases'>> & {
  readonly aliases: readonly string[];
  /** Reading of the name. */
  readonly pinyin?: string;
};

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const byName = ({ attestation: one }: Attested, { attestation: other }: Attested): number =>
  byLongestName(one.name, other.name);

const byLatest = (one: Attested, other: Attested): number =>
  order(other.date, one.date) || order(one.document, other.document) || order(one.id, other.id);

const namesOf = ({ attestation }: Attested): string[] => [attestation.name, ...(attestation.aliases ?? [])];

const latestOnly = ['nameEn', 'status', 'level', 'adcode', 'position', 'code'] as const;

/**
 * What an entity is called and is, from all that attest it: the longest name, every other name as an alias, every
 * identifier, and of the rest the latest document's word. The order of loading has no part in it.
 *
 * @param attested At least one.
 * @example settled([{ …, attestation: { name: '太钢' } }, { …, attestation: { name: '太原钢铁' } }])
 * // { name: '太原钢铁', pinyin: 'tai yuan gang tie', aliases: ['太钢'] }
 */
export const settled = (attested: readonly Attested[]): Settled => {
  const [first] = attested.toSorted(byName);
  const names = attested.flatMap(namesOf);
  const aliases = [...new Set(names)].filter((name) => name !== first?.attestation.name).toSorted();
  const latest = attested.toSorted(byLatest);
  const identifiers = [...new Set(attested.flatMap(({ attestation }) => attestation.identifiers ?? []))].toSorted();
  const fields = latestOnly.map((field) => [
    field,
    latest.find(({ attestation }) => attestation[field] !== undefined)?.attestation[field],
  ]);
  return {
    ...(first && { name: first.attestation.name, pinyin: readingOf(first.attestation.name) }),
    aliases,
    ...(identifiers.length > 0 && { identifiers }),
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  };
};

/** What is said, by the id that `idOf` gives it. */
export const groupedBy = (
  attested: readonly Attested[],
  idOf: (one: Attested) => string,
): ReadonlyMap<string, readonly Attested[]> => {
  const groups = new Map<string, Attested[]>();
  for (const one of attested) {
    const group = groups.get(idOf(one));
    if (group === undefined) groups.set(idOf(one), [one]);
    else group.push(one);
  }
  return groups;
};

const unlike = (attested: readonly Attested[]): string[] => {
  const inOrder = attested.toSorted((one, other) => order(one.document, other.document));
  return inOrder.flatMap((one, i) => {
    const names = new Set(namesOf(one));
    const others = inOrder.slice(i + 1).filter((other) => !namesOf(other).some((name) => names.has(name)));
    return others.map(
      (other) =>
        `${one.id} is “${one.attestation.name}” in ${one.document} and “${other.attestation.name}” in ${other.document}: give an alias if they are one, another id if not`,
    );
  });
};

/**
 * Warnings about documents that use one id under names of which none is shared: perhaps two things.
 *
 * @example unlikeNames(attested) // ['company-a is “甲厂” in one and “丙厂” in other: …']
 */
export const unlikeNames = (attested: readonly Attested[]): string[] =>
  [...groupedBy(attested, ({ id }) => id).values()].flatMap(unlike);
