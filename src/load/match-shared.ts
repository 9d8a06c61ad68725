import type { Graph } from '../graph/driver.ts';
import { blockKeys } from '../identity/block-keys.ts';
import { identifierKey, nameKey } from '../identity/matchable.ts';
import type { Terms } from './match-terms.ts';
import type { Row } from './statements.ts';
import { streamed } from './streamed.ts';

interface Called extends Row {
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly identifiers: readonly string[] | null;
}

/** How many attestations the graph holds; the database has it at hand. */
export const countAttestations = async (graph: Graph): Promise<number> => {
  for await (const row of streamed<{ attestations: number }>(graph, 'load/count-attestations')) return row.attestations;
  return 0;
};

/** Keys of rule judgements that the graph holds. */
export const ruleKeys = (graph: Graph): AsyncGenerator<{ key: string }> => streamed(graph, 'load/match-rule-keys');

/**
 * Reads once what documents call everything, and leaves of any terms only those that something else may bear too, or
 * that rules judge by now. Looking each of very many terms up in the indexes takes ten times as long. Memory: some 30
 * bytes an attestation.
 */
export const sharedTerms = async (graph: Graph): Promise<(terms: Terms) => Terms> => {
  const keys = blockKeys(await countAttestations(graph));
  let rows = 0;
  for await (const { name, aliases, identifiers } of streamed<Called>(graph, 'load/match-all-called')) {
    for (const term of new Set([name, ...(aliases ?? [])])) keys.add(nameKey(term), rows);
    for (const identifier of identifiers ?? []) keys.add(identifierKey(identifier), rows);
    rows += 1;
  }
  const shared = new Set<number>();
  for (const { hash, positions } of keys.blocks()) if (positions.length > 1) shared.add(hash);
  for await (const { key } of ruleKeys(graph)) shared.add(keys.hash(key));
  return ({ names, identifiers }) => ({
    names: new Set([...names].filter((name) => shared.has(keys.hash(nameKey(name))))),
    identifiers: new Set([...identifiers].filter((one) => shared.has(keys.hash(identifierKey(one))))),
  });
};
