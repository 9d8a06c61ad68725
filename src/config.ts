import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { limitSettings } from './config/limits.ts';
import {
  decimal,
  folder,
  neo4jUri,
  oneOf,
  port,
  type Setting,
  text,
  webAddress,
  wholeNumber,
} from './config/setting.ts';
import { tokenSettings } from './config/tokens.ts';
import { fail } from './errors.ts';

/** The settings table: the only place that says which variables exist. docs/settings.md is generated from it. */
export const settings = {
  PORT: port('Port of the API and its pages.', '4000'),
  HOST: text('Address the API listens on. Loopback unless you mean to serve others.', '127.0.0.1'),
  NEO4J_URI: neo4jUri(
    'A Neo4j 5.26 or newer to use, Aura and clusters (`neo4j+s://`) included. Unset: a Docker engine if one answers, else the embedded server.',
  ),
  NEO4J_USER: text('User at that database.', 'neo4j'),
  NEO4J_PASSWORD: text(
    'Password at that database. Needed with NEO4J_URI; the embedded server makes its own.',
    undefined,
    { secret: true },
  ),
  NEO4J_DATABASE: text('Name of the database there.', 'neo4j'),
  BOLT_PORT: port('Bolt port of the embedded server or the container.', '7687'),
  BROWSER_PORT: port('HTTP port of Neo4j Browser on the embedded server or the container.', '7474'),
  DATABASE: oneOf(
    ['auto', 'embedded', 'docker'],
    'Which database to start where NEO4J_URI is unset; `auto` tries Docker, then the embedded server.',
    'auto',
  ),
  LIANPU_HOME: folder('Everything the embedded server keeps: jars, data, logs, password.', '.lianpu'),
  JAVA_HOME: folder('Java 17 or newer for the embedded server. Unset, or unfit: `java` on the PATH.'),
  DOCUMENTS_DIR: folder(
    'Raw documents, for quotations and checks of evidence. Unset: pointers are served without quotations.',
  ),
  LOADERS_DIR: folder('Folders of sources, each with source.yml and facts.yml.', 'loaders'),
  ARTICLE_MAX_MB: wholeNumber(
    'Largest article that is read, in MiB: as it lies on disk, and its text once more.',
    '32',
    1024,
    1,
  ),
  MODEL_BASE_URL: webAddress(
    'OpenAI-compatible service for `lianpu extract --model`, up to before `/chat/completions`: `http://127.0.0.1:8000/v1`.',
  ),
  MODEL_NAME: text('Which of its models drafts.'),
  MODEL_KEY: text('Key at that service, where it wants one.', undefined, { secret: true }),
  MODEL_ANSWER: oneOf(
    ['json_schema', 'json_object'],
    'How the service is told the form of its answer; `json_object` for one that does not take a schema.',
    'json_schema',
  ),
  MODEL_TEMPERATURE: decimal('Temperature that is asked for; 0 for the least chance. Unset: the model’s own.'),
  MODEL_PASSAGE_TOKENS: wholeNumber('Most tokens of the article in one request, as estimated.', '1500', 100_000, 1),
  MODEL_SECONDS: wholeNumber('Longest wait for one answer, in seconds.', '120', 3600, 1),
  MODEL_ATTEMPTS: wholeNumber('How often a passage is asked for before it is given up.', '4', 20, 1),
  MODEL_REQUESTS_PER_MINUTE: wholeNumber('Most requests a minute; 0 for no limit.', '60', 100_000),
  MODEL_INPUT_PRICE: decimal('Price of a million tokens that are sent, for the cost of a run.'),
  MODEL_OUTPUT_PRICE: decimal('Price of a million tokens that are answered.'),
  MODEL_CURRENCY: text('Currency of the two prices.', '元'),
  REVIEWER: text('Who reviews drafts, where `--by` does not say it. Unset: the user of this machine.'),
  EDITOR: text('Editor for a fact that is reviewed; the file to edit is its last argument.', 'vi'),
  ANSWER_CACHE_MB: wholeNumber(
    'Memory for answers of the API that are kept until the graph changes, in MiB. With 0 none is kept, and none is read again because the graph changed meanwhile.',
    '64',
    65_536,
  ),
  TRANSLATION_CACHE: wholeNumber(
    'How many translations of queries into Cypher are kept; 0 translates every request anew.',
    '1000',
    1_000_000,
  ),
  QUERY_PLANS: oneOf(
    ['on', 'off'],
    'Whether queries are answered by plans that are kept with them; `off` has graphql-js walk through every query, and every request go through Fastify and Apollo.',
    'on',
  ),
  ...limitSettings,
  ...tokenSettings,
  SLOW_REQUEST_MS: wholeNumber(
    'Requests of GraphQL that take this many milliseconds or more are logged as slow, with the operation’s name; 0 logs none.',
    '1000',
    3_600_000,
  ),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'How much the log says.', 'info'),
} as const;

type Settings = typeof settings;
type ValueOf<S> = S extends Setting<infer T> ? T : never;
type Optional =
  | 'JAVA_HOME'
  | 'NEO4J_URI'
  | 'NEO4J_PASSWORD'
  | 'DOCUMENTS_DIR'
  | 'JWT_PUBLIC_KEY'
  | 'JWT_JWKS_URL'
  | 'JWT_ISSUER'
  | 'JWT_AUDIENCE'
  | 'CORS_ORIGINS'
  | 'REVIEWER'
  | 'MODEL_BASE_URL'
  | 'MODEL_NAME'
  | 'MODEL_KEY'
  | 'MODEL_TEMPERATURE'
  | 'MODEL_INPUT_PRICE'
  | 'MODEL_OUTPUT_PRICE';
export type Config = {
  readonly [Name in keyof Settings]: Name extends Optional
    ? ValueOf<Settings[Name]> | undefined
    : ValueOf<Settings[Name]>;
};

/** Variables of `.env` in the working folder, under those of the environment. */
const environment = (): Record<string, string | undefined> => {
  const file = resolve('.env');
  const written = existsSync(file) ? parse(readFileSync(file)) : {};
  return { ...written, ...process.env };
};

/**
 * Reads and checks every setting; an empty variable counts as unset. The result is frozen.
 *
 * @throws {LianpuError} SETTING_INVALID, naming the variable, its value and what is allowed.
 * @example readConfig({ PORT: '4001' }).PORT // 4001
 */
export const readConfig = (variables: Readonly<Record<string, string | undefined>> = environment()): Config => {
  const read = Object.entries<Setting<unknown>>(settings).map(([name, setting]) => {
    const written = variables[name] || setting.fallback;
    if (written === undefined) return [name, undefined];
    const value = setting.read(written);
    if (value === undefined) {
      throw fail('SETTING_INVALID', { name, value: setting.secret ? '(hidden)' : written, allowed: setting.allowed });
    }
    return [name, value];
  });
  return Object.freeze(Object.fromEntries(read)) as Config;
};
