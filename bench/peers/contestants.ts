import { analysis, generated } from './answers/generated.ts';
import { closureOf, type Json, listAt, type Reader } from './answers/json.ts';
import { postgraphile } from './answers/postgraphile.ts';
import { type KindName, kindNames } from './kinds.ts';
import { textOf } from './texts.ts';

/** How a contestant is asked one kind of question. */
export interface Asked {
  readonly path: string;
  /** GraphQL text; undefined where variables alone are sent. */
  readonly query: string | undefined;
  readonly read: Reader;
}

/** A server that is measured, in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly short: string;
  /** Program under bench/peers/. */
  readonly program: string;
  readonly database: 'Neo4j' | 'PostgreSQL';
  /** Settings of the project's own server. */
  readonly settings: Readonly<Record<string, string>>;
  readonly asked: Partial<Readonly<Record<KindName, Asked>>>;
}

const graphql = (folder: string, kind: string, read: Reader): Asked => ({
  path: '/graphql',
  query: textOf(`peers/queries/${folder}${kind}.graphql`),
  read,
});

const all = (readers: Partial<Record<KindName, Reader>>, folder = ''): Contestant['asked'] =>
  Object.fromEntries(
    Object.entries(readers).map(([kind, read]) => [
      kind,
      graphql(folder, folder === '' && kind === 'full-text' ? 'search' : kind, read),
    ]),
  );

const raw: Contestant['asked'] = Object.fromEntries(
  kindNames.map((kind) => [
    kind,
    {
      path: `/${kind}`,
      query: undefined,
      read:
        kind === 'closure'
          ? (answer: Json) => closureOf(listAt(answer, 'nodes'), listAt(answer, 'edges'))
          : (answer: Json) => answer,
    },
  ]),
);

const outOfTheBox: Contestant['asked'] = {
  ...all(generated),
  closure: graphql('neo4j-graphql/', 'closure', (answer) =>
    closureOf(listAt(answer, 'data.reached'), listAt(answer, 'data.walked')),
  ),
  'full-text': graphql('neo4j-graphql/', 'full-text', (answer) => listAt(answer, 'data.found')),
};

const ours = (name: string, short: string, settings: Contestant['settings']): Contestant => ({
  name,
  short,
  program: 'servers/ours.ts',
  database: 'Neo4j',
  // All connections are one client, which is not to be limited here.
  settings: { RATE_PER_SECOND: '0', ...settings },
  asked: all({ ...generated, ...analysis }),
});

/** Those that are measured, in the order of the report; the first is what the others are compared with. */
export const contestants: readonly Contestant[] = [
  {
    name: 'best raw: node:http, Bolt, Cypher by hand',
    short: 'best raw',
    program: 'servers/raw.ts',
    database: 'Neo4j',
    settings: {},
    asked: raw,
  },
  {
    name: '@neo4j/graphql and Apollo, out of the box',
    short: 'out of the box',
    program: 'servers/neo4j-graphql.ts',
    database: 'Neo4j',
    settings: {},
    asked: outOfTheBox,
  },
  {
    name: 'PostGraphile 5',
    short: 'PostGraphile',
    program: 'postgraphile/server.mjs',
    database: 'PostgreSQL',
    settings: {},
    asked: all(postgraphile, 'postgraphile/'),
  },
  ours('ours, every cache off', 'ours, no cache', { TRANSLATION_CACHE: '0', ANSWER_CACHE_MB: '0' }),
  ours('ours, no answer kept', 'ours', { ANSWER_CACHE_MB: '0' }),
  ours('ours, no answer kept, queries without plans', 'ours, no plans', { ANSWER_CACHE_MB: '0', QUERY_PLANS: 'off' }),
  ours('ours, answers kept', 'ours, answers kept', {}),
];
