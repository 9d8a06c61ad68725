import {
  type Canonical,
  type Identities,
  isAboutFact,
  judgedIdentities,
  readCanonical,
  readJudgements,
  type StoredJudgement,
} from '../identities.ts';
import type { Writing } from '../statements.ts';

/** Who is who as the graph stands, and what was judged of it. */
export interface Known {
  readonly version: number;
  readonly judgements: readonly StoredJudgement[];
  /** Ids that a judgement names: where one of them is attested for the first time, another id may stand for it. */
  readonly judged: ReadonlySet<string>;
  readonly identities: Identities;
}

/** Reads it from the graph, whose version tells for how long it holds. */
export const readKnown = async (transaction: Writing, version: number): Promise<Known> => {
  const judgements = await readJudgements(transaction);
  const canonical: Canonical = await readCanonical(transaction);
  const { withdrawn } = await judgedIdentities(transaction, judgements);
  const judged = new Set(
    judgements.flatMap((judgement) => (isAboutFact(judgement) ? [] : [judgement.leftId, judgement.rightId])),
  );
  return { version, judgements, judged, identities: { canonical, withdrawn } };
};
