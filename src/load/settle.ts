/** What one document says of one entity. */
export interface Attestation {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly pinyin?: string;
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

const order = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Code points, so that a rare character counts as one. */
const lengthOf = (name: string): number => Array.from(name).length;

const byName = ({ attestation: one }: Attested, { attestation: other }: Attested): number =>
  lengthOf(other.name) - lengthOf(one.name) ||
  order(one.name, other.name) ||
  order(one.pinyin ?? '', other.pinyin ?? '');

const byLatest = (one: Attested, other: Attested): number =>
  order(other.date, one.date) || order(one.document, other.document) || order(one.id, other.id);

const latestOnly = ['nameEn', 'status', 'level', 'adcode', 'position', 'code'] as const;

/**
 * What an entity is called and is, from all that attest it: the longest name, every other name as an alias, and of the
 * rest the latest document's word. The order of loading has no part in it.
 *
 * @param attested At least one.
 * @example settled([{ …, attestation: { name: '太钢', aliases: [] } }, { …, attestation: { name: '太原钢铁', aliases: [] } }])
 * // { name: '太原钢铁', aliases: ['太钢'], … }
 */
export const settled = (attested: readonly Attested[]): Partial<Attestation> => {
  const [first] = attested.toSorted(byName);
  const names = attested.flatMap(({ attestation }) => [attestation.name, ...attestation.aliases]);
  const aliases = [...new Set(names)].filter((name) => name !== first?.attestation.name).toSorted();
  const latest = attested.toSorted(byLatest);
  const fields = latestOnly.map((field) => [
    field,
    latest.find(({ attestation }) => attestation[field] !== undefined)?.attestation[field],
  ]);
  return {
    ...(first && { name: first.attestation.name }),
    ...(first?.attestation.pinyin !== undefined && { pinyin: first.attestation.pinyin }),
    aliases,
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
  };
};

const namesOf = ({ attestation }: Attested): string[] => [attestation.name, ...attestation.aliases];

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
