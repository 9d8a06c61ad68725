import type { EntityType } from '../../facts/entity-types.ts';
import type { RowClaim, RowObservation } from '../../tables/row.ts';
import type { Attestation } from '../settle.ts';
import { type CompactSet, compactSet } from '../table/compact-set.ts';
import { type CsvFiles, csvFiles } from './csv-files.ts';
import { type NodeNumbers, nodeNumbers } from './node-numbers.ts';
import { type Spill, spillTo } from './spill.ts';

/** A table as the files know it. */
export interface NumberedDocument {
  readonly number: number;
  readonly id: string;
  /** As precise as it is known. */
  readonly date: string;
}

/** What some row of a table says of an entity: the entity's number, id and type, the document's number, and what. */
export type Saying = readonly [
  number: number,
  id: string,
  type: EntityType,
  document: number,
  attestation: Attestation,
];

/** A fact that names a product: it is written when the product's name is settled. */
export type WaitingClaim = readonly [number: number, claim: RowClaim];
export type WaitingObservation = readonly [number: number, observation: RowObservation];

/** A graph on its way into CSV files: what is final is in the files, the rest is set aside on disk. */
export interface GraphFiles {
  readonly files: CsvFiles;
  /** Of entities, claims and observations by their ids, which differ in how they begin. */
  readonly numbers: NodeNumbers;
  /** What was said already, by table, entity and words. */
  readonly said: CompactSet;
  readonly sayings: Spill<Saying>;
  readonly waitingClaims: Spill<WaitingClaim>;
  readonly waitingObservations: Spill<WaitingObservation>;
  /** Numbers of the products that waiting facts name. */
  readonly products: Set<number>;
  /** Ids that facts are about and that no row has named yet, by their numbers. */
  readonly unnamed: Map<number, string>;
}

/** So many parts that one of a graph of ten million entities is held in some hundred megabytes. */
const parts = 64;

/**
 * An empty graph whose files lie in a folder.
 *
 * @example const graph = graphFiles(folder); graph.files.node(graph.numbers.next(), ['Graph'], { id: 'graph' })
 */
export const graphFiles = (folder: string): GraphFiles => ({
  files: csvFiles(folder),
  numbers: nodeNumbers(),
  said: compactSet(),
  sayings: spillTo(folder, 'sayings', parts),
  waitingClaims: spillTo(folder, 'claims', parts),
  waitingObservations: spillTo(folder, 'observations', parts),
  products: new Set(),
  unnamed: new Map(),
});
