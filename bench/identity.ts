/**
 * Finds candidates and rule matches among made-up names, so many on each side, or among those of a folder that holds
 * `product.jsonl` and `company.jsonl`: `npx tsx bench/identity.ts 100000`, `npx tsx bench/identity.ts FOLDER`.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { idPrefix } from '../src/facts/entity-types.ts';
import type { Matchable } from '../src/identity/matchable.ts';
import { ruleMatches } from '../src/identity/rule-matches.ts';
import { readIdentities } from '../src/quality/identities.ts';
import type { Read } from '../src/quality/read.ts';

interface Named {
  readonly id: string;
  readonly document: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

const characters = Array.from(
  '华泰恒信安达金鑫宏远瑞丰天成博雅中创新锐科林德正海联国盛东润和康平顺通利源佳美隆兴旺春晨晓星云山川河江湖龙凤麒麟鹏飞翔腾跃升',
);
const places = ['山西', '晋中', '朔州', '太原市', '北京', '深圳', '浙江省', '', '', ''];
const trades = ['科技', '能源', '汽车零部件', '新材料', '机械', '电子', '物流', '化工', '煤业', '生物医药'];
const endings = ['有限公司', '股份有限公司', '集团有限公司', '集团', '有限责任公司', ''];

/** The same numbers on every run (a linear congruential generator), so that runs compare. */
let state = 20_261_122;
const one = (list: readonly string[]): string => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return list[Math.floor((state / 2 ** 32) * list.length)] ?? '';
};

const madeUpName = (): string =>
  `${one(places)}${[0, 1, 2, 3].map(() => one(characters)).join('')}${one(trades)}${one(endings)}`;

/** Every tenth name of the one side is one of the other too. */
function* madeUp(count: number): Generator<Named> {
  for (let i = 0; i < count; i++) {
    const left = madeUpName();
    const right = i % 10 === 0 ? left : madeUpName();
    yield { id: `${idPrefix('Company')}-left-${i}`, document: 'left', name: left, aliases: [] };
    yield { id: `${idPrefix('Company')}-right-${i}`, document: 'right', name: right, aliases: [] };
  }
}

async function* lines(file: string): AsyncGenerator<Readonly<Record<string, string>>> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim() !== '') yield JSON.parse(line) as Readonly<Record<string, string>>;
}

async function* ofFolder(folder: string): AsyncGenerator<Named> {
  let i = 0;
  for await (const { name = '' } of lines(join(folder, 'product.jsonl')))
    yield { id: `product-${i++}`, document: 'product', name, aliases: [] };
  for await (const { name = '', fullname = name } of lines(join(folder, 'company.jsonl')))
    yield { id: `company-${i++}`, document: 'company', name: fullname, aliases: [name] };
}

const [, , what = '100000'] = process.argv;
const named: Named[] = [];
for await (const each of /^\d+$/.test(what) ? madeUp(Number(what)) : ofFolder(what)) named.push(each);

const byId = named.toSorted((a, b) => (a.id < b.id ? -1 : 1));
/** Answers as the graph would. */
const read: Read = <Row extends object>(statement: string, parameters: Record<string, unknown> = {}) => {
  const rows = (): object[] => {
    if (statement === 'identity/count-entities') return [{ entities: named.length }];
    if (statement !== 'identity/named-entities') return [];
    const from = byId.findIndex(({ id }) => id > String(parameters['after']));
    const page = from < 0 ? [] : byId.slice(from, from + Number(parameters['limit']));
    return page.map(({ id, name, aliases }) => ({ id, name, aliases, level: null, adcode: null, places: [] }));
  };
  return Promise.resolve(rows() as Row[]);
};

const timed = async (
  step: string,
  work: () => Promise<Record<string, number>> | Record<string, number>,
): Promise<void> => {
  const started = performance.now();
  const counts = await work();
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${JSON.stringify({ step, names: named.length, ...counts, seconds, peakMebibytes: peak })}\n`);
};

await timed('candidates', async () => {
  const { candidates, crowded } = await readIdentities(read, { minimum: 0.5 });
  return { pairs: candidates.length, crowdedNames: crowded.length };
});
await timed('rules', () => {
  const entities = named.map(
    ({ id, ...said }): Matchable => ({
      id,
      said: [said],
      identifiers: [],
      levels: [],
      adcodes: [],
      places: [],
    }),
  );
  const { matches, comparisons } = ruleMatches(entities);
  return { pairs: matches.length, comparisons };
});
