import { fail } from '../errors.ts';
import { readExamples } from '../server/examples.ts';
import type { Output } from './output.ts';

/** Asks a running server whether it is ready, then the first of the saved queries, as a client would over HTTP. */
export const askOnce = async (url: string, output: Output): Promise<void> => {
  const ready = await fetch(`${url}/health/ready`);
  const [example] = readExamples();
  if (!ready.ok || example === undefined) throw fail('NOT_READY', { url, reason: await ready.text() });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: example.query }),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || answer.errors !== undefined)
    throw fail('NOT_READY', { url, reason: JSON.stringify(answer.errors) });
  output.say(`Query ${example.name}:`);
  output.answer([JSON.stringify(answer, null, 2)], answer);
};
