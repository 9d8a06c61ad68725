import { answerSchema } from './answer-format.ts';
import type { ModelRequest } from './prompt.ts';
import type { Usage } from './service/failure.ts';
import type { ModelSettings, Prices } from './settings.ts';
import { estimateTokens } from './tokens.ts';

/** What a run will take, told before it begins. */
export interface CostEstimate {
  readonly requests: number;
  /** Answered from what is kept, for nothing. */
  readonly kept: number;
  readonly tokens: Usage;
  /** In the currency of the settings; undefined where they give no prices. */
  readonly cost: number | undefined;
}

/** Drafts quote the passage and repeat its names: as long as twice the passage where it is full of facts. */
const answerShare = 2;
const million = 1_000_000;

/**
 * What tokens cost.
 *
 * @example costOf({ input: 2_000_000, output: 1_000_000 }, { input: 2, output: 8, currency: '元' }) // 12
 */
export const costOf = ({ input, output }: Usage, prices: Prices | undefined): number | undefined =>
  prices === undefined ? undefined : (input * prices.input + output * prices.output) / million;

/** A schema that stands in no message is read by the model all the same, and counted by the service. */
const schemaTokens = (answer: ModelSettings['answer']): number =>
  answer === 'json_schema' ? estimateTokens(JSON.stringify(answerSchema())) : 0;

/** What requests will take, of which some are answered already. */
export const estimateCost = (
  requests: readonly ModelRequest[],
  isKept: (request: ModelRequest) => boolean,
  { prices, answer }: Pick<ModelSettings, 'prices' | 'answer'>,
): CostEstimate => {
  const asked = requests.filter((request) => !isKept(request));
  const sum = (count: (request: ModelRequest) => number): number => asked.reduce((all, each) => all + count(each), 0);
  const tokens = {
    input:
      asked.length * schemaTokens(answer) +
      sum(({ messages }) => messages.reduce((all, { content }) => all + estimateTokens(content), 0)),
    output: sum(({ group }) => answerShare * group.reduce((all, { start, end }) => all + (end - start), 0)),
  };
  return { requests: asked.length, kept: requests.length - asked.length, tokens, cost: costOf(tokens, prices) };
};
