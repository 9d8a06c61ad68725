import { graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withWriting } from '../../../src/api/writing/extend.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { type Editing, editing } from '../../support/api/editing.ts';
import { type OpenApi, openMadeUpApi } from '../../support/api/open-api.ts';
import { post, serving } from '../../support/api/over-http.ts';

let open: OpenApi;
let editor: Editing;

beforeAll(async () => {
  open = await openMadeUpApi();
  editor = await editing(open);
});
afterAll(async () => {
  await editor.close();
  await open.close();
});

const mutations = [
  [
    'loadDocument',
    'mutation L($facts: DocumentFacts!) { loadDocument(facts: $facts) { document } }',
    { facts: { source: '', facts: '' } },
  ],
  ['retractDocument', 'mutation R($id: ID!) { retractDocument(id: $id) { document } }', { id: 'made-up' }],
  ['judge', 'mutation J { judge(left: "company-a", right: "company-b", verdict: SAME, reason: "so") { id } }', {}],
  ['a generated name', 'mutation { deleteCompanies { nodesDeleted } }', {}],
] as const;

interface Introspected {
  readonly schema: {
    readonly mutationType: { readonly fields: readonly { readonly name: string }[] } | null;
    readonly queryType?: { readonly fields: readonly { readonly name: string }[] };
    readonly types?: readonly { readonly name: string }[];
  };
}

const expired = { exp: 1_700_000_000 };
const introspection = '{ schema: __schema { mutationType { name } types { name } } }';

describe('without a token', () => {
  it.each(mutations)('%s is UNAUTHENTICATED, and says what to send', async (_, query, variables) => {
    const { status, errors, data } = await editor.ask(query, variables, '');
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    const extensions = { code: 'UNAUTHENTICATED', hint: expect.stringContaining('editor') };
    expect(errors).toEqual([{ message: 'Changing the graph needs a token', extensions }]);
  });

  it('the schema has no mutation and none of its types', async () => {
    const { data } = await editor.ask(introspection, {}, '');
    const { schema } = data as unknown as Introspected;
    expect(schema.mutationType).toBeNull();
    const hidden = new Set(['Verdict', 'LoadReport', 'DocumentFacts', 'Mutation']);
    expect(schema.types?.filter(({ name }) => hidden.has(name))).toEqual([]);
  });

  it('a query is answered', async () => {
    expect((await editor.ask('{ graph { version } }', {}, '')).data).toEqual({ graph: { version: 3 } });
  });
});

describe('with a token without the role', () => {
  it.each(mutations)('%s is FORBIDDEN, and names the role', async (_, query, variables) => {
    const { status, errors } = await editor.ask(
      query,
      variables,
      editor.token({ roles: ['reader', 'Editor', 'editors'] }),
    );
    expect(status).toBe(403);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    expect(errors?.[0]?.message).toContain('role editor');
  });

  it('the schema has no mutation, and a query is answered', async () => {
    const token = await editor.token({ roles: [] });
    expect((await editor.ask(introspection, {}, token)).data).toMatchObject({ schema: { mutationType: null } });
    expect((await editor.ask('{ graph { version } }', {}, token)).data).toEqual({ graph: { version: 3 } });
  });
});

describe('with a token that does not hold', () => {
  it.each(mutations)('%s is UNAUTHENTICATED', async (_, query, variables) => {
    const { status, errors } = await editor.ask(query, variables, editor.token(expired));
    expect(status).toBe(401);
    expect(errors).toEqual([
      {
        message: expect.stringContaining('it has expired'),
        extensions: { code: 'UNAUTHENTICATED', hint: expect.any(String) },
      },
    ]);
  });

  it('a query is refused too, so that nobody works on with a token that is void', async () => {
    const { status, text } = await editor.ask('{ graph { version } }', {}, editor.token(expired));
    expect(status).toBe(401);
    expect(text).not.toContain('version');
  });

  it('no large body is read', async () => {
    const { status } = await editor.ask(`{ graph { version } } #${'x'.repeat(900_000)}`, {}, 'forged.forged.forged');
    expect(status).toBe(401);
  });
});

describe('an editor', () => {
  it('sees mutations beside everything that the public sees', async () => {
    const { data } = await editor.ask(
      '{ schema: __schema { mutationType { fields { name } } queryType { fields { name } } } }',
    );
    const { mutationType, queryType } = (data as unknown as Introspected).schema;
    expect(mutationType?.fields.map(({ name }) => name)).toEqual(['loadDocument', 'retractDocument', 'judge']);
    expect(queryType?.fields).toEqual(expect.arrayContaining([{ name: 'companies' }, { name: 'supplyChain' }]));
  });

  it('reads as the public does', async () => {
    const query = '{ companies { id name suppliers { id } } graph { version } search(query: "a") { totalCount } }';
    expect((await editor.ask(query)).data).toEqual((await editor.ask(query, {}, '')).data);
  });

  it('cannot send a mutation by GET, which other sites could cause', async () => {
    const search = new URLSearchParams({ query: 'mutation { retractDocument(id: "made-up") { document } }' });
    const answer = await fetch(`${editor.server.url}/graphql?${search}`, {
      headers: { authorization: `Bearer ${await editor.token()}`, 'apollo-require-preflight': '1' },
    });
    expect(answer.status).toBe(405);
  });
});

describe('without a key on the server', () => {
  it.each(mutations)('%s is UNAUTHENTICATED, and says how writing is switched on', async (_, query, variables) => {
    const server = await serving(open.api, 0);
    for (const headers of [{}, { authorization: `Bearer ${await editor.token()}` }]) {
      const { status, text } = await post(server.url, { query, variables }, headers);
      expect(status).toBe(401);
      expect(JSON.parse(text)).toMatchObject({
        errors: [{ extensions: { code: 'UNAUTHENTICATED', hint: expect.stringContaining('JWT_PUBLIC_KEY') } }],
      });
    }
    await server.stop();
  });
});

describe('behind the schema', () => {
  it.each(mutations.slice(0, 3))('%s asks for the role itself', async (_, source, variableValues) => {
    const before = await graphHash(open.graph);
    const schema = withWriting(open.api.schema);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue: open.api.createContext() });
    expect(data).toBeNull();
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await graphHash(open.graph)).toBe(before);
  });
});
