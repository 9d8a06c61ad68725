import { type Source, sourceFormat } from '../../src/facts/format.ts';
import type { Table } from '../../src/load/table/types.ts';
import type { RowFacts, RowOutcome } from '../../src/tables/row.ts';
import { sha256 } from '../../src/text/document.ts';
import { madeFacts, place } from './facts.ts';

const onPlace = (list: readonly object[] = []): object[] => list.map((fact) => ({ ...fact, evidence: [place(1)] }));

const bare = <Fact extends { readonly evidence: unknown }>({ evidence: _, ...fact }: Fact): Omit<Fact, 'evidence'> =>
  fact;

/** Facts of one row from the form that people write, without evidence. */
export const rowFacts = (facts: {
  readonly entities: readonly object[];
  readonly claims?: readonly object[];
  readonly observations?: readonly object[];
}): RowFacts => {
  const { entities, claims, observations } = madeFacts({
    entities: onPlace(facts.entities),
    claims: onPlace(facts.claims),
    observations: onPlace(facts.observations),
  });
  return { entities: entities.map(bare), claims: claims.map(bare), observations: observations.map(bare) };
};

const range = { min: 0, max: 1_000_000 };

const tableSource = (id: string): Omit<Source, 'expect'> => {
  const { expect: _, ...source } = sourceFormat.parse({
    id,
    kind: 'TABLE',
    title: `Made-up table ${id}`,
    publisher: 'nobody',
    date: '2024',
    language: 'zh-Hans',
    file: `${id}.csv`,
    sha256: sha256(id),
    rights: { holder: 'nobody' },
    expect: { entities: range, claims: range, observations: range },
  });
  return source;
};

/** A made-up table whose rows, from the first, become this. */
export const tableOf = (id: string, rows: readonly (RowFacts | RowOutcome)[], rejectLimit = 0): Table => ({
  source: tableSource(id),
  rejectLimit,
  rows: async function* () {
    yield rows.map((each, i) => ({ row: i + 1, ...('entities' in each ? { facts: each } : each) }));
  },
});
