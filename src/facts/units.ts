/** What a unit measures, with the unit that normalised values are in: SI, yuan, or the counting word itself. */
const normalUnits = {
  money: '元',
  mass: 'kg',
  volume: 'm³',
  area: 'm²',
  length: 'm',
  power: 'W',
  energy: 'J',
  density: 'kg/m³',
  ratio: '1',
  duration: 's',
} as const;

export type Dimension = keyof typeof normalUnits | 'count';

/** Factors are decimal exponents where they can be, so that 8.6万 is 86000 and not 86000.00000000001. */
interface Unit {
  readonly dimension: Dimension;
  readonly exponent: number;
  readonly factor?: number;
  /** Where it is not that of the dimension: a sum in foreign money stays in that money. */
  readonly normal?: string;
}

const units: Readonly<Record<string, Unit>> = {
  元: { dimension: 'money', exponent: 0 },
  美元: { dimension: 'money', exponent: 0, normal: '美元' },
  欧元: { dimension: 'money', exponent: 0, normal: '欧元' },
  日元: { dimension: 'money', exponent: 0, normal: '日元' },
  港元: { dimension: 'money', exponent: 0, normal: '港元' },
  英镑: { dimension: 'money', exponent: 0, normal: '英镑' },
  吨: { dimension: 'mass', exponent: 3 },
  千克: { dimension: 'mass', exponent: 0 },
  公斤: { dimension: 'mass', exponent: 0 },
  t: { dimension: 'mass', exponent: 3 },
  克: { dimension: 'mass', exponent: -3 },
  立方米: { dimension: 'volume', exponent: 0 },
  立方: { dimension: 'volume', exponent: 0 },
  标方: { dimension: 'volume', exponent: 0 },
  升: { dimension: 'volume', exponent: -3 },
  平方米: { dimension: 'area', exponent: 0 },
  平米: { dimension: 'area', exponent: 0 },
  平方公里: { dimension: 'area', exponent: 6 },
  公顷: { dimension: 'area', exponent: 4 },
  亩: { dimension: 'area', exponent: 0, factor: 10_000 / 15 },
  米: { dimension: 'length', exponent: 0 },
  公里: { dimension: 'length', exponent: 3 },
  千米: { dimension: 'length', exponent: 3 },
  瓦: { dimension: 'power', exponent: 0 },
  千瓦: { dimension: 'power', exponent: 3 },
  兆瓦: { dimension: 'power', exponent: 6 },
  吉瓦: { dimension: 'power', exponent: 9 },
  MW: { dimension: 'power', exponent: 6 },
  GW: { dimension: 'power', exponent: 9 },
  kW: { dimension: 'power', exponent: 3 },
  千瓦时: { dimension: 'energy', exponent: 5, factor: 36 },
  兆瓦时: { dimension: 'energy', exponent: 8, factor: 36 },
  吉瓦时: { dimension: 'energy', exponent: 11, factor: 36 },
  度: { dimension: 'energy', exponent: 5, factor: 36 },
  度电: { dimension: 'energy', exponent: 5, factor: 36 },
  kWh: { dimension: 'energy', exponent: 5, factor: 36 },
  MWh: { dimension: 'energy', exponent: 8, factor: 36 },
  GWh: { dimension: 'energy', exponent: 11, factor: 36 },
  '微克/立方米': { dimension: 'density', exponent: -9 },
  '%': { dimension: 'ratio', exponent: -2 },
  百分点: { dimension: 'ratio', exponent: -2 },
  个百分点: { dimension: 'ratio', exponent: -2 },
};

/** Words that count things; a count keeps its word as the normalised unit. */
const countingWords = new Set([
  '台',
  '辆',
  '套',
  '座',
  '个',
  '家',
  '所',
  '户',
  '人',
  '名',
  '位',
  '项',
  '条',
  '片',
  '批',
  '次',
  '种',
  '处',
  '间',
  '只',
  '件',
  '颗',
  '头',
  '支',
  '张',
  '块',
  '艘',
  '栋',
  '件套',
  '台套',
  '羽',
  '株',
  '箱',
  '瓶',
  '盒',
  '袋',
  '枚',
  '根',
  '粒',
  '把',
  '双',
  '卷',
  '匹',
  '锭',
  '幅',
  '架',
  '列',
  '标箱',
  '标准箱',
  '重量箱',
]);

/** How often an amount is made, where its unit says so: 吨/日 is kg/d, which no sum of kg may be added to. */
const paces: readonly (readonly [suffix: string, normal: string])[] = [
  ['/年', '/a'],
  ['/a', '/a'],
  ['/日', '/d'],
  ['/天', '/d'],
  ['/d', '/d'],
  ['/小时', '/h'],
  ['/h', '/h'],
];

const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

export interface NormalizedUnit {
  readonly dimension: Dimension;
  readonly unit: string;
  /** Normalised value of a number written in the unit. */
  readonly convert: (value: number) => number;
}

/** Shifts the decimal point without binary rounding, then applies what is not a power of ten. */
const shift = (value: number, exponent: number, factor = 1): number => {
  const [digits = '0', power = '0'] = String(value).split('e');
  const shifted = Number(`${digits}e${Number(power) + exponent}`);
  return factor === 1 ? shifted : shifted * factor;
};

/** What may be made by the day or the year. */
const paced: ReadonlySet<Dimension> = new Set(['mass', 'volume', 'area', 'length', 'energy', 'count']);

const base = (unit: string): (Unit & { readonly normal: string }) | undefined => {
  const known = Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (known !== undefined && known.dimension !== 'count')
    return { ...known, normal: known.normal ?? normalUnits[known.dimension] };
  if (countingWords.has(unit)) return { dimension: 'count', exponent: 0, normal: unit };
  const pace = paces.find(([suffix]) => unit.endsWith(suffix));
  const amount = pace === undefined ? undefined : base(unit.slice(0, -pace[0].length));
  if (pace === undefined || amount === undefined || !paced.has(amount.dimension) || amount.normal.includes('/'))
    return undefined;
  return { ...amount, normal: `${amount.normal}${pace[1]}` };
};

/**
 * Understands a unit as documents write it, with its Chinese multiplier; undefined where it is not known.
 *
 * @example normalizeUnit('万千瓦')?.convert(30) // 300000000, in W
 * @example normalizeUnit('万台')?.unit // '台'
 * @example normalizeUnit('t/d')?.unit // 'kg/d'
 */
export const normalizeUnit = (written: string): NormalizedUnit | undefined => {
  const plain = base(written);
  if (plain !== undefined) {
    return {
      dimension: plain.dimension,
      unit: plain.normal,
      convert: (value) => shift(value, plain.exponent, plain.factor),
    };
  }
  for (const [multiplier, exponent] of multipliers) {
    const unit = written.startsWith(multiplier) ? base(written.slice(multiplier.length)) : undefined;
    if (unit !== undefined) {
      return {
        dimension: unit.dimension,
        unit: unit.normal,
        convert: (value) => shift(value, exponent + unit.exponent, unit.factor),
      };
    }
  }
  return undefined;
};
