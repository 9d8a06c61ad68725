import { readFileSync } from 'node:fs';
import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, buildSchema } from '../../src/api/schema.ts';
import { type Graph, readRows } from '../../src/graph/driver.ts';
import { documentsFolder } from '../support/documents.ts';
import { openLoadedGraph } from '../support/loaded-graph.ts';

const blocks = (file: string, language: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );

/** Whether an answer holds anything beyond empty lists and nulls. */
const says = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(says);
  if (value !== null && typeof value === 'object') return Object.values(value).some(says);
  return value !== null && value !== undefined;
};

let graph: Graph;
let api: Api;
beforeAll(async () => {
  graph = await openLoadedGraph();
  api = await buildSchema({ ...graph, config: { DOCUMENTS_DIR: documentsFolder } });
});
afterAll(() => graph.driver.close());

const english = { graphql: blocks('README.md', 'graphql'), cypher: blocks('README.md', 'cypher') };

describe('README', () => {
  it('holds at least five queries in each language, the same in English and Chinese', () => {
    expect(english.graphql.length).toBeGreaterThanOrEqual(5);
    expect(english.cypher.length).toBeGreaterThanOrEqual(5);
    expect(blocks('README.zh-CN.md', 'graphql')).toEqual(english.graphql);
    expect(blocks('README.zh-CN.md', 'cypher')).toEqual(english.cypher);
  });

  it.each(english.graphql.map((source, i) => [i + 1, source] as const))(
    'GraphQL query %i answers from the two documents',
    async (_, source) => {
      const { data, errors } = await graphql({ schema: api.schema, source, contextValue: api.createContext() });
      expect(errors).toBeUndefined();
      expect(says(data)).toBe(true);
    },
  );

  it.each(english.cypher.map((source, i) => [i + 1, source] as const))(
    'Cypher query %i answers from the two documents',
    async (_, source) => {
      expect(says(await readRows(graph, source))).toBe(true);
    },
  );

  it.each(['README.md', 'README.zh-CN.md'])('%s names only scripts and files that exist', (file) => {
    const text = readFileSync(file, 'utf8');
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    for (const [, name] of text.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(name);
    for (const [, path] of text.matchAll(/\]\(((?!http)[^)#]+)\)/g))
      expect(() => readFileSync(path ?? '')).not.toThrow('ENOENT');
  });
});
