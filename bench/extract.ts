import { parseArgs } from 'node:util';
import { labelledShape } from '../src/extract/draft/labelled-shape.ts';
import { extract } from '../src/extract/extract.ts';
import { RawText } from '../src/text/document.ts';
import { normalize } from '../src/text/normalize.ts';

/** How fast articles are read by rules, in text of UTF-8 a second of processor time. Articles are made up and all differ. */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '300' }, paragraphs: { type: 'string', default: '12' } },
});

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

const articles = Array.from({ length: Number(values.articles) }, (_, n) => article(n, Number(values.paragraphs)));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
for (const text of articles.slice(0, 20)) extract(normalize(new RawText(text)));

const time = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

let relations = 0;
const normalizing = time(() => {
  for (const text of articles) normalize(new RawText(text));
});
const all = time(() => {
  for (const text of articles) relations += labelledShape(extract(normalize(new RawText(text)))).relations.length;
});
const speed = (seconds: number): string => `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`;
process.stdout.write(
  `${articles.length} made-up articles, ${(bytes / 1e6).toFixed(2)} MB, ${relations} relations drafted\n`,
);
process.stdout.write(`normal form alone ${speed(normalizing)}; whole rule path ${speed(all)}\n`);
