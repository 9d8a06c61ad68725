import { sourceFormat } from '../../src/facts/format.ts';
import type { Table } from '../../src/load/table/types.ts';
import type { RowFacts } from '../../src/tables/row.ts';
import { sha256 } from '../../src/text/document.ts';
import { madeFacts, place } from './facts.ts';

const bare = <Fact extends { readonly evidence: unknown }>({ evidence: _, ...fact }: Fact): Omit<Fact, 'evidence'> =>
  fact;

const onPlace = (list: readonly object[] = []): object[] => list.map((fact) => ({ ...fact, evidence: [place(1)] }));

/** Facts of one row from the form that people write, without evidence. */
export const madeRowFacts = (facts: {
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

/** A made-up table whose rows, from the first, give these facts. */
export const madeTable = (id: string, rows: readonly RowFacts[]): Table => {
  const range = { min: 0, max: 1_000_000 };
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
  return {
    source,
    rejectLimit: 0,
    rows: async function* () {
      yield rows.map((facts, i) => ({ row: i + 1, facts }));
    },
  };
};
