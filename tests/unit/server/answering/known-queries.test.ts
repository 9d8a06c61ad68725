import * as fc from 'fast-check';
import { type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type KnownQuery, knownQueries } from '../../../../src/server/answering/known-queries.ts';

const document = parse('{ graph { version } }');
const known = (queryHash: string): KnownQuery => ({
  document,
  operation: document.definitions[0] as OperationDefinitionNode,
  queryHash,
  headers: {},
});

const part = fc.constantFrom('', '-', '+', '""', '\n', 'a', '\na', '{ a }', '+\n{ a }');
const text = fc.record({
  query: fc.array(part, { maxLength: 4 }).map((parts) => parts.join('')),
  operationName: fc.option(part, { nil: undefined }),
  accept: fc.option(
    part.map((given) => given.replaceAll('\n', '')),
    { nil: undefined },
  ),
});

const long = (i: number) => ({ query: `${i}`.padStart(10_000, ' '), operationName: undefined, accept: undefined });

describe('queries that are known', () => {
  it('are told apart by text, operation and the types that a client takes, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (texts) => {
        const queries = knownQueries();
        const last = new Map<string, string>();
        const nameOf = (each: (typeof texts)[number]) =>
          JSON.stringify([each.query, each.operationName ?? null, each.accept ?? null]);
        texts.forEach((each, i) => {
          queries.learn(each, known(String(i)));
          last.set(nameOf(each), String(i));
        });
        for (const each of texts) expect(queries.find(each)?.queryHash).toBe(last.get(nameOf(each)));
      }),
    );
  });

  it('are forgotten when others need their room, and very long ones are not remembered', () => {
    const queries = knownQueries();
    for (let i = 0; i < 300; i += 1) queries.learn(long(i), known(`${i}`));
    expect(queries.find(long(0))).toBeUndefined();
    expect(queries.find(long(299))?.queryHash).toBe('299');
    const longer = { ...long(1), query: 'a'.repeat(20_000) };
    queries.learn(longer, known('x'));
    expect(queries.find(longer)).toBeUndefined();
  });
});
