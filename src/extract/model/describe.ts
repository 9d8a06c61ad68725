import type { CostEstimate } from './cost.ts';
import { type DropReason, dropReasons, type ModelDraft } from './model-draft.ts';
import type { ModelRequest } from './prompt.ts';
import type { Usage } from './service/failure.ts';
import type { ModelSettings } from './settings.ts';

const digits = 4;

const lines = (from: number, to: number): string => (from === to ? `line ${from}` : `lines ${from} to ${to}`);

const money = (cost: number | undefined, settings: Pick<ModelSettings, 'prices'>): string =>
  cost === undefined || settings.prices === undefined
    ? 'no prices are set (MODEL_INPUT_PRICE, MODEL_OUTPUT_PRICE)'
    : `${Number(cost.toPrecision(digits))} ${settings.prices.currency}`;

const tokens = ({ input, output }: Usage): string => `${input} tokens sent and ${output} answered`;

/**
 * What a run will take, before it begins.
 *
 * @example describeEstimate(estimate, settings) // 'made-up-model: 3 request(s), 1 answered before; about 4200 tokens sent and 900 answered; 0.0156 元'
 */
export const describeEstimate = (
  { requests, kept, tokens: used, cost }: CostEstimate,
  settings: Pick<ModelSettings, 'model' | 'prices'>,
): string =>
  `${settings.model}: ${requests} request(s), ${kept} answered before; about ${tokens(used)}; ${money(cost, settings)}`;

/** All that a run would send, to read before anything is sent; the key is no part of it. */
export const describeRequests = (requests: readonly ModelRequest[], { url }: Pick<ModelSettings, 'url'>): string[] => {
  const system = requests[0]?.messages.find(({ role }) => role === 'system')?.content;
  if (system === undefined) return ['nothing would be sent: the article has no paragraphs'];
  return [
    `to ${url}/chat/completions, with each request:`,
    system,
    ...requests.flatMap(({ from, to, messages }, i) => [
      `request ${i + 1} of ${requests.length}, ${lines(from, to)} of the text:`,
      ...messages.flatMap(({ role, content }) => (role === 'system' ? [] : [content])),
    ]),
  ];
};

const countReasons = (draft: ModelDraft): [DropReason, number][] => {
  const counts = new Map<DropReason, number>();
  for (const { reason } of draft.dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
};

/**
 * What a run gave, lost and cost, a line each.
 *
 * @example
 * describeModelDraft(draft, settings)
 * // ['made-up-model: 12 entities, 5 relations, 3 figures; 3 request(s), 4100 tokens sent and 870 answered; 0.01516 元',
 * //  '2 dropped: its quote does not stand in the passage', 'not answered: lines 12 to 18 (status 500)']
 */
export const describeModelDraft = (draft: ModelDraft, settings: Pick<ModelSettings, 'prices'>): string[] => [
  `${draft.model}: ${draft.entities.length} entities, ${draft.relations.length} relations, ${draft.figures.length} figures; ` +
    `${draft.requests} request(s), ${tokens(draft.usage)}; ${money(draft.cost, settings)}`,
  ...countReasons(draft).map(([reason, count]) => `${count} dropped: ${dropReasons[reason]}`),
  ...draft.failed.map(({ from, to, reason }) => `not answered: ${lines(from, to)} (${reason})`),
];
