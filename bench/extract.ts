import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelledShape } from '../src/extract/draft/labelled-shape.ts';
import { extract } from '../src/extract/extract.ts';
import { forgetAll } from '../src/extract/vocabulary/remember.ts';
import { RawText } from '../src/text/document.ts';
import { normalize } from '../src/text/normalize.ts';
import { median } from './statistics.ts';

/**
 * How fast articles are read by rules, in text of UTF-8 a second of processor time, the three sorts apart: text from a mould has
 * few words and one order of them, so that it says little of how fast articles are read that people wrote.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '100' },
    paragraphs: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '15' },
  },
});
const rounds = Number(values.rounds);

interface Sort {
  readonly name: string;
  /** Folders with articles as text. */
  readonly folders: readonly string[];
}

const written: readonly Sort[] = [
  { name: 'invented pages', folders: ['tests/extract-articles/development'] },
  {
    name: 'real articles',
    folders: ['../shared/articles/labelled', '../shared/articles/unlabelled'],
  },
];

const places = ['青岛市', '洛阳市', '柳州市', '滁州市', '宜宾市'];
const stems = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥');
const pick = <Item>(list: readonly Item[], n: number): Item => list[n % list.length] as Item;

const paragraph = (n: number): string => {
  const place = pick(places, n);
  const [a, b] = [`${pick(stems, n)}${pick(stems, n + 7)}车门`, `${pick(stems, n + 3)}${pick(stems, n + 11)}玻璃`];
  return (
    `${(n % 28) + 1}日，${place}举行重点项目集中开工仪式，市委书记周明远、市长李长河出席。${a}有限公司投资${(n % 50) + 1}.${n % 9}亿元建设的年产${(n % 90) + 1}万套车门生产线项目位于` +
    `${place}高新区，占地${(n % 300) + 20}亩，达产后预计年产值${(n % 70) + 3}亿元、年税收${(n % 9) + 1}亿元。公司主要生产车门、车窗和座椅，采购的玻璃来自${b}有限公司。` +
    `近年来，当地坚持把发展经济的着力点放在实体经济上，统筹推进传统产业升级、新兴产业壮大，营商环境不断优化，群众的获得感、幸福感、安全感更加充实。`
  );
};

const article = (n: number, paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, i) => paragraph(n * paragraphs + i)).join('\n');

const textsIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const secondsOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/**
 * Reads the articles of one sort again and again, once with the names of earlier readings forgotten each time, as among articles
 * that nobody has read, and once with them remembered. The very first reading is told apart: the code is not compiled for all of it.
 */
const measure = (name: string, texts: readonly string[]): void => {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let relations = 0;
  const read = (): void => {
    relations = 0;
    for (const text of texts) relations += labelledShape(extract(normalize(new RawText(text)))).relations.length;
  };
  const first = secondsOf(read);
  const readNew = (): void => {
    forgetAll();
    read();
  };
  const asNew: number[] = [];
  const again: number[] = [];
  for (let round = -rounds; round < rounds; round++) {
    const times = [secondsOf(readNew), secondsOf(read)] as const;
    if (round < 0) continue;
    asNew.push(times[0]);
    again.push(times[1]);
  }
  const normalizing = median(
    Array.from({ length: rounds }, () =>
      secondsOf(() => {
        for (const text of texts) normalize(new RawText(text));
      }),
    ),
  );
  const speed = (seconds: number): string => `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`;
  process.stdout.write(
    `${name}: ${texts.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${relations} relations drafted\n` +
      `  whole rule path ${speed(median(asNew))} with names forgotten, ${speed(median(again))} with them remembered, ${speed(first)} the first time; ` +
      `normal form alone ${speed(normalizing)}\n`,
  );
};

// What is measured first would pay for the compilation of what all run.
const mould = Array.from({ length: Number(values.articles) }, (_, n) => article(n, Number(values.paragraphs)));
for (const text of mould.slice(0, 20)) extract(normalize(new RawText(text)));

measure('text from a mould', mould);
for (const { name, folders } of written) {
  const there = folders.filter((folder) => existsSync(folder));
  if (there.length === 0) process.stderr.write(`${name}: skipped, there is no ${folders.join(' nor ')}\n`);
  else measure(name, there.flatMap(textsIn));
}
