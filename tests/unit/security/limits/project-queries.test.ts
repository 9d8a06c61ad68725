import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type GraphQLSchema, getIntrospectionQuery, getOperationAST, parse, validate } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { generateSchema } from '../../../../src/api/schema.ts';
import { withWriting } from '../../../../src/api/writing/extend.ts';
import { limitsOf } from '../../../../src/config/limits.ts';
import { type Judge, operationJudge } from '../../../../src/security/limits/judge-operation.ts';
import { readGolden } from '../../../support/api/golden.ts';

interface Query {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const inFolder = (folder: string): Query[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ name: `${folder}/${file}`, query: readFileSync(`${folder}/${file}`, 'utf8'), variables: {} }));

const inPage = (file: string): Query[] =>
  Array.from(readFileSync(file, 'utf8').matchAll(/^```graphql\n([\s\S]*?)^```/gm), ([, query = ''], i) => ({
    name: `${file}, query ${i + 1}`,
    query,
    variables: {},
  }));

const pages = ['README.md', ...readdirSync('docs').map((file) => `docs/${file}`)].filter(
  (file) => file.endsWith('.md') && existsSync(file),
);

const queries: readonly Query[] = [
  ...['queries', 'made-up', 'table'].flatMap(readGolden),
  ...['src/server/examples', 'src/cli/ask/questions', 'bench/peers/queries'].flatMap(inFolder),
  ...pages.flatMap(inPage),
  { name: 'the whole schema', query: getIntrospectionQuery(), variables: {} },
];

let schema: GraphQLSchema;
let judge: Judge;
beforeAll(async () => {
  schema = withWriting(await generateSchema());
  judge = operationJudge(schema, limitsOf());
});

test('there are more than 60 queries', () => {
  expect(queries.length).toBeGreaterThan(60);
});

test.each(queries)('$name may be asked under the default limits', ({ query, variables }) => {
  const document = parse(query, { maxTokens: limitsOf().MAX_TOKENS });
  expect(validate(schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  expect(operation && judge(document, operation, variables)).toBeUndefined();
});
