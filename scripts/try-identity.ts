// Prints time and memory of finding candidates among made-up names: npx tsx scripts/try-identity.ts [names]
import { entityTypes } from '../src/facts/entity-types.ts';
import { findCandidates } from '../src/identity/candidates.ts';

const count = Number(process.argv[2] ?? 200_000);
const places = ['山西', '晋中', '朔州', '太原市', '北京', '深圳', '浙江省', '', '', ''];
const characters = Array.from(
  '华泰恒信安达金鑫宏远瑞丰天成博雅中创新锐科林德正海联国盛东润和康平顺通利源佳美隆兴旺春晨晓星云山川河江湖' +
    '龙凤麒麟鹏飞翔腾跃升高峰岭松柏竹梅兰菊桂棠枫桐银玉珠宝钻晶石铁钢铜铝锌镁锂硅碳氢氧风光电火水木土田禾谷' +
    '麦稻粟棉麻丝绸锦绣彩虹霞露霜雪冰凌清净明朗辉煌耀烁炎焱淼森磊众品尚优良善义仁礼智诚忠孝勤俭朴实',
);
const trades = ['科技', '能源', '汽车零部件', '新材料', '机械', '电子', '物流', '化工', '煤业', '生物医药'];
const endings = ['有限公司', '股份有限公司', '集团有限公司', '集团', '有限责任公司', ''];

/** The same numbers on every run (a linear congruential generator), so that runs compare. */
let state = 20_261_122;
const below = (limit: number): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};
const one = (list: readonly string[]): string => list[below(list.length)] ?? '';

const entities = Array.from({ length: count }, (_, i) => ({
  id: `company-${i}`,
  type: entityTypes[0],
  name: `${one(places)}${one(characters)}${one(characters)}${one(characters)}${one(trades)}${one(endings)}`,
  aliases: [],
}));

const before = process.memoryUsage().rss;
const started = performance.now();
const { candidates, crowded } = findCandidates(entities, 0.5);
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
const { rss } = process.memoryUsage();
const mebibytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
process.stdout.write(
  `${count} names: ${candidates.length} candidates, ${crowded.length} crowded names, ${seconds} s, ` +
    `memory ${mebibytes(before)} before, ${mebibytes(rss)} after\n`,
);
