import { parseArgs } from 'node:util';
import type { DataSource } from './data/table.ts';
import { type KindName, kindNames } from './kinds.ts';

/** What a run is asked for. */
export interface Arguments {
  readonly source: DataSource;
  readonly rounds: number;
  /** Seconds of the slices of a round: over one connection, and over all of them. */
  readonly alone: number;
  readonly together: number;
  /** Most seconds for which each server is warmed up before a kind of work. */
  readonly warm: number;
  /** How many different variables each kind of work is asked with. */
  readonly variables: number;
  /** How many connections send at once. */
  readonly connections: number;
  readonly only: readonly KindName[];
  readonly contestants: readonly string[];
  /** Name of the result files; nothing is written where it is undefined. */
  readonly name: string | undefined;
  readonly growth: readonly number[];
}

export const help = `npm run bench -- [options]: the same work by the project, by its peers and by the least that is possible, in one run

  --data synthetic:N   made-up graph of N entities and about 3 N claims, up to 1000000 (default 100000)
  --data FOLDER        tables of a folder that shipped mappings are for, such as chainkg
  --rounds N           interleaved rounds (default 5)
  --seconds A,B        seconds of a round over one connection and over all (default 1,2)
  --warm N             most seconds to warm each server up for each kind of work (default 15)
  --connections N      connections that send at once (default 16)
  --variables N        different variables of each kind of work (default 64)
  --only KIND,…        kinds of work: ${kindNames.join(', ')}
  --contestants NAME,… names or parts of them, such as raw,ours,kept
  --growth N,N,…       instead: how time grows with the graph, for sizes such as 10000,1000000
  --name NAME          name of the files in bench/results (default: today's date)
  --quick              a small graph and short rounds, to see that all of it runs; writes nothing
  --help               this text`;

/** What is not given: usually, and where all shall run quickly, without the server that differs from others by its settings alone. */
const usual = {
  data: 'synthetic:100000',
  rounds: '5',
  seconds: '1,2',
  warm: '15',
  variables: '64',
  connections: '16',
  contestants: '',
} as const;
const quick = {
  data: 'synthetic:4000',
  rounds: '1',
  seconds: '0.1,0.2',
  warm: '0.2',
  variables: '3',
  connections: '4',
  contestants: 'raw,box,PostGraphile,kept',
} as const;

const numberIn = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (!(value >= least && value <= most))
    throw new Error(`--${name}: ${text} is not a number from ${least} to ${most}`);
  return value;
};

const sourceIn = (text: string): DataSource => {
  const [kind, size = ''] = text.split(':');
  return kind === 'synthetic' ? { entities: numberIn('data', size, 2_000, 1_000_000) } : { folder: text };
};

const listIn = (text: string | undefined): string[] => (text ?? '').split(',').filter((each) => each !== '');

/**
 * The arguments of a run; undefined where help is asked for.
 *
 * @throws {Error} naming the argument, its value and what is allowed.
 * @example argumentsOf(['--data', 'synthetic:10000'])?.source // { entities: 10000 }
 */
export const argumentsOf = (words: readonly string[]): Arguments | undefined => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...words],
    options: {
      data: text,
      rounds: text,
      seconds: text,
      warm: text,
      variables: text,
      connections: text,
      only: text,
      contestants: text,
      growth: text,
      name: text,
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  const { data, rounds, seconds, warm, variables, connections, contestants } = {
    ...(values.quick === true ? quick : usual),
    ...values,
  };
  const [alone = '', together = ''] = seconds.split(',');
  const only = listIn(values.only);
  const unknown = only.find((each) => !kindNames.some((kind) => kind === each));
  if (unknown !== undefined) throw new Error(`--only: ${unknown} is none of ${kindNames.join(', ')}`);
  return {
    source: sourceIn(data),
    rounds: numberIn('rounds', rounds, 1, 1_000),
    alone: numberIn('seconds', alone, 0.05, 600),
    together: numberIn('seconds', together, 0.05, 600),
    warm: numberIn('warm', warm, 0, 600),
    variables: numberIn('variables', variables, 1, 1_000),
    connections: numberIn('connections', connections, 1, 1_000),
    only: kindNames.filter((kind) => only.length === 0 || only.includes(kind)),
    contestants: listIn(contestants),
    name: values.name ?? (values.quick === true ? undefined : new Date().toISOString().slice(0, 10)),
    growth: listIn(values.growth).map((size) => numberIn('growth', size, 2_000, 1_000_000)),
  };
};
