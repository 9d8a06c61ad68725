import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { loadRows } from '../../../src/load/load-rows.ts';
import { madeRows, place } from '../facts.ts';

const claimsEach = 12;

/** A made-up document of a number: one company that supplies some others. */
const documentOf = (number: number) => {
  const id = (i: number): string => `company-n${number}-${i}`;
  const ends = Array.from({ length: claimsEach + 1 }, (_, i) => i);
  return madeRows(`written-${number}`, {
    entities: ends.map((i) => ({ id: id(i), type: 'Company', name: `厂${number}之${i}`, evidence: [place(i + 1)] })),
    claims: ends
      .slice(1)
      .map((i) => ({ subject: id(0), predicate: 'SUPPLIES', object: id(i), evidence: [place(i + 1)] })),
  });
};

const written = `
MATCH (document:Document) WHERE document.id STARTS WITH 'written-'
RETURN document.id AS id, COUNT { (document)<-[:IN_DOCUMENT]-()<-[:SUPPORTED_BY]-(:Claim) } AS claims,
  COUNT { (document)-[:ATTESTS]->(:Company) } AS companies`;

/** Documents that are written one after the other, and which of them the database has acknowledged. */
export interface Ledger {
  /** Writes until it is told to stop, and over again where a write fails. */
  readonly write: (graph: Graph) => { readonly stop: () => Promise<void> };
  readonly acknowledged: () => number;
  /** What is lost of the acknowledged, and torn of all. */
  readonly wrong: (graph: Graph) => Promise<string[]>;
  /** Written whole, though nobody was told so. */
  readonly unacknowledged: (graph: Graph) => Promise<number>;
}

const held = (graph: Graph) => readRows<{ id: string; claims: number; companies: number }>(graph, written);

/** @example const ledger = openLedger(); const writer = ledger.write(graph); await writer.stop(); await ledger.wrong(graph) // [] */
export const openLedger = (): Ledger => {
  const known = new Set<string>();
  let next = 0;
  return {
    write: (graph) => {
      const stop = new AbortController();
      const run = async (): Promise<void> => {
        while (!stop.signal.aborted) {
          const rows = documentOf(next);
          next += 1;
          try {
            await loadRows(graph, rows);
            known.add(rows.document.id);
          } catch {
            return;
          }
        }
      };
      const running = run();
      return {
        stop: async () => {
          stop.abort();
          await running;
        },
      };
    },
    acknowledged: () => known.size,
    wrong: async (graph) => {
      const rows = await held(graph);
      const there = new Set(rows.map(({ id }) => id));
      const torn = rows.filter(({ claims, companies }) => claims !== claimsEach || companies !== claimsEach + 1);
      return [
        ...[...known].filter((id) => !there.has(id)).map((id) => `${id} was acknowledged and is lost`),
        ...torn.map(({ id, claims, companies }) => `${id} is torn: ${claims} claims, ${companies} companies`),
      ];
    },
    unacknowledged: async (graph) => (await held(graph)).filter(({ id }) => !known.has(id)).length,
  };
};
