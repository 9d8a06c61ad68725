import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { explain } from '../../support/explain.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';
import { savedQueries } from './saved-queries.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

describe('saved queries', () => {
  it('are at least fourteen, each with a number of its own', () => {
    expect(savedQueries.length).toBeGreaterThanOrEqual(14);
    const numbers = savedQueries.map(([name, text]) => [name.slice(0, 3), text.slice(3, 5)]);
    expect(numbers).toEqual(numbers.map(([, number]) => [`${number}-`, number]));
    expect(new Set(numbers.map(([, number]) => number)).size).toBe(numbers.length);
  });
});

it('a statement that the planner warns of is told from one that it does not', async () => {
  const { notifications } = await explain(graph, 'MATCH (one:Company), (other:Company) RETURN count(*)');
  expect(notifications.map(({ title }) => title)).toHaveLength(1);
});

describe.each(savedQueries)('%s', (_, text) => {
  it('begins with the question in English, then in Chinese, then what to look at', () => {
    const [english = '', chinese = '', lookAt = ''] = text.split('\n');
    expect(english).toMatch(/^\/\/ \d\d [A-Z].*\?$/);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(chinese).toMatch(/^\/\/ .*\p{Script=Han}.*？|^\/\/ .*\p{Script=Han}.*。$/u);
    expect(lookAt).toMatch(/^\/\/ Look at: .+/);
  });

  it('is one statement without parameters and regular expressions, so that it runs as it is dropped', () => {
    const code = text.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/'[^']*'/g, "''");
    expect(code).not.toMatch(/[;$]|=~/);
  });

  it('only reads, and the planner has nothing to warn of', async () => {
    const { queryType, notifications } = await explain(graph, text);
    expect(queryType).toBe('r');
    expect(notifications.map(({ title }) => title)).toEqual([]);
  });

  it('answers in a transaction that may only read', async () => {
    expect(await readRows(graph, text)).not.toEqual([]);
  });
});
