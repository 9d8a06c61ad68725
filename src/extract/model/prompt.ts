import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { entityTypes } from '../../facts/entity-types.ts';
import { metrics } from '../../facts/metrics.ts';
import { type PredicateRule, predicates } from '../../facts/predicates.ts';
import type { Passage } from '../passages.ts';
import { answerSchema } from './answer-format.ts';
import { groupPassages, type Piece, textOf } from './passage-groups.ts';
import type { ModelSettings } from './settings.ts';

export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

/** What is sent for one group of paragraphs: all the text there is, and nothing else of the article. */
export interface ModelRequest {
  readonly group: readonly Piece[];
  /** Lines of the raw text, first and last. */
  readonly from: number;
  readonly to: number;
  readonly messages: readonly Message[];
}

const contextLength = 120;

const templates = new Map<string, string>();
const template = (name: string): string => {
  const held = templates.get(name) ?? readFileSync(new URL(`prompts/${name}.md`, import.meta.url), 'utf8');
  templates.set(name, held);
  return held;
};

const fill = (name: string, values: Readonly<Record<string, string>>): string =>
  template(name).replace(/\{\{(\w+)\}\}/g, (_place, key: string) => values[key] ?? '');

const predicateList = (): string =>
  Object.entries<PredicateRule>(predicates)
    .map(
      ([name, { meaning, subjects, objects }]) =>
        `- ${name} (${meaning}): ${subjects.join('|')} → ${objects.join('|')}`,
    )
    .join('\n');

const metricList = (): string =>
  Object.entries(metrics)
    .map(([name, { zh }]) => `- ${name}: ${zh}`)
    .join('\n');

const systemText = (answer: ModelSettings['answer']): string => {
  const system = fill('system', {
    types: entityTypes.map((type) => `- ${type}`).join('\n'),
    predicates: predicateList(),
    metrics: metricList(),
  });
  return answer === 'json_schema' ? system : system + fill('json-form', { schema: JSON.stringify(answerSchema()) });
};

/**
 * Names what a request asks beside the text: it changes with any word of the prompts, the vocabularies and the schema.
 *
 * @example promptVersion('json_schema') // '3f9c1d2a77b0'
 */
export const promptVersion = (answer: ModelSettings['answer']): string =>
  hash('sha256', [systemText(answer), template('passage'), JSON.stringify(answerSchema())].join('\0')).slice(0, 12);

/** The request of one group of paragraphs. */
export const requestOf = (
  group: readonly Piece[],
  passages: readonly Passage[],
  answer: ModelSettings['answer'],
): ModelRequest => {
  const numbers = group.map(({ passage }) => passage.paragraph);
  const paragraphs = group.map((piece, i) => `[${i + 1}] ${textOf(piece)}`).join('\n');
  const context = passages[0]?.text.slice(0, contextLength) ?? '';
  return {
    group,
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    messages: [
      { role: 'system', content: systemText(answer) },
      { role: 'user', content: fill('passage', { context, paragraphs }) },
    ],
  };
};

/**
 * Everything that would be sent to draft an article, in order: what `--dry-run` shows, and what a run sends.
 *
 * @example modelRequests(passagesOf(article), settings)[0]?.messages[1]?.content // 'The article begins: …'
 */
export const modelRequests = (
  passages: readonly Passage[],
  { passageTokens, answer }: Pick<ModelSettings, 'passageTokens' | 'answer'>,
): ModelRequest[] => groupPassages(passages, passageTokens).map((group) => requestOf(group, passages, answer));
