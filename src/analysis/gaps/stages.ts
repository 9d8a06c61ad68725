import type { Read } from '../../quality/read.ts';

/** A stage of a chain. */
export interface Stage {
  readonly stageId: string;
  readonly name: string;
  /** Claims that make it a stage of the chain. */
  readonly claimIds: readonly string[];
  /** True where only documents of general knowledge attest it. */
  readonly reference: boolean;
  /** Names of products that stand in it, up to 5. */
  readonly products: readonly string[];
}

/** Most stages of one answer. */
const mostStages = 500;

/**
 * Stages of chains, chain by chain, by their order, then position, then id.
 *
 * @example (await stagesOf(read, ['industry-chain-new-energy-vehicles']))[0]?.name // '新能源汽车产业链上游'
 */
export const stagesOf = (read: Read, chains: readonly string[]): Promise<Stage[]> =>
  read<Stage>('analysis/gaps/stages', { chains, most: mostStages });
