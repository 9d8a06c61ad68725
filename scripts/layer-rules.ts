// Directions of the house: each layer may import only what stands before it.
import type { IConfiguration } from 'dependency-cruiser';

const order = [
  'errors',
  'config',
  'files',
  'text',
  'facts',
  'identity',
  'tables',
  'extract',
  'neo4j',
  'graph',
  'security',
  'load',
  'backup',
  'review',
  'quality',
  'analysis',
  'api',
  'server',
  'cli',
];

const reasons: Record<string, string> = {
  errors: 'the registry stands first so that every module can refuse in one way',
  config: 'settings are read before anything runs, so they know nothing but errors',
  files: 'what a file is made of does not depend on what its words or rows mean',
  text: 'reading a text must not depend on what facts or graphs are',
  facts: 'fact files are checked without a database, so that people can check them anywhere',
  identity: 'who is who follows from names and judgements alone, whatever database holds them',
  tables: 'a row means the same facts whatever database is there, so that a mapping can be tried without one',
  extract: 'what an article says is read without a database, so that a draft can be made anywhere',
  neo4j: 'finding or starting a server knows nothing of what it will hold',
  graph: 'reading and migrating a graph does not depend on who loads or serves it',
  security:
    'who may do what, and what a request may take, is decided in one place, before anything is written or served',
  load: 'loading works the same from the command line and from the API',
  backup: 'an archive holds what loads wrote, whatever asks for it, so a graph can be saved without an API',
  review: 'a person decides the same in a terminal, in an editor or by a script; only then is anything loaded',
  quality: 'what was missed is asked of the graph and the texts, the same from the command line and from the API',
  analysis: 'questions are answered the same from the command line and from the API',
  api: 'the executable schema must not depend on how it is served',
  server: 'HTTP is one way to the API; the API does not know it',
  cli: 'commands put the pieces together; nothing may depend on a command',
};

const pathOf = (layer: string): string =>
  layer === 'errors' || layer === 'config' ? `^src/${layer}(?:\\.ts$|/)` : `^src/${layer}/`;

const layers = order.slice(0, -1).map((layer, i) => ({
  name: `${layer}-imports-only-what-stands-before`,
  comment: reasons[layer] ?? '',
  severity: 'error' as const,
  from: { path: pathOf(layer) },
  to: { path: order.slice(i + 1).map(pathOf) },
}));

/** Rules for dependency-cruiser, run by check-layers. */
export const layerRules: IConfiguration = {
  forbidden: [
    ...layers,
    {
      name: 'no-cycles',
      comment: 'data flows forward; a cycle means that two modules are one, or that a third is missing',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-facts',
      comment:
        'files, text, facts, identity, tables and extract never import the driver: facts mean the same whatever database is there',
      severity: 'error',
      from: { path: '^src/(files|text|facts|identity|tables|extract)/' },
      to: { path: 'neo4j-driver' },
    },
    {
      name: 'commands-load-their-work-when-they-run',
      comment:
        'every command line reads all commands first: what only one of them needs is imported within it, so that --help and the start of the server wait for nothing',
      severity: 'error',
      from: { path: '^src/cli/commands/' },
      to: {
        path: [...order.slice(order.indexOf('text'), -1).map(pathOf), '^src/cli/(extract|review)/', '-work\\.ts$'],
        pathNot: '^src/(facts/entity-types|extract/read/article)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-unresolved',
      comment: 'an import that leads nowhere hides a missing dependency',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-dependencies-in-src',
      comment: 'what runs for users is installed for users',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
