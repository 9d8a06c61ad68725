import type { FirmSlot } from './firm-slot.ts';

const list = '([\\u4e00-\\u9fa5A-Za-z0-9&·、]{3,60}?)';
const one = '([\\u4e00-\\u9fa5A-Za-z0-9&·]{3,10}?)';
const number = '[\\d一二两三四五六七八九十几多]+(?:余|多)?';

/** Firms where one owns another: under a roof, by a share, as somebody's subsidiary. */
export const holdingSlots: readonly FirmSlot[] = [
  {
    id: 'firms-under-roof',
    pattern: new RegExp(
      `(?:旗下|下设|下辖)(?:现|共|目前)?(?:有|拥有|设有|包括)?了?${list}(?:等)?${number}[家个](?:全资|控股|骨干|核心|生产|成员|权属)*(?:型)?(?:子公司|企业|公司)`,
      'g',
    ),
    least: 'possible',
    score: 0.68,
    example: ['集团旗下有甲木车辆、乙木铁马三家子公司', '乙木铁马'],
    counterExample: '集团旗下有各类生产经营三家子公司',
  },
  {
    id: 'is-subsidiary',
    pattern: new RegExp(
      `(?:^|[,。;])${one}(?:是|为|系)[^,。;]{2,16}?(?:集团|公司|股份)(?:的|旗下|下属|旗下的)(?:全资|控股|核心|骨干)*(?:子公司|孙公司)`,
      'g',
    ),
    least: 'possible',
    score: 0.68,
    example: ['甲木稀华是乙木钢联集团的控股子公司', '甲木稀华'],
    counterExample: '这家企业是乙木钢联集团的控股子公司',
  },
  {
    id: 'rest-held-by',
    pattern: new RegExp(
      `(?:其余|剩余|余下|另外|另有)[^,。;由]{0,10}由(?!自然人|员工|职工|管理|创始|政府|其|公司|团队|个人)${one}(?:持有|控股|所有)`,
      'g',
    ),
    least: 'possible',
    score: 0.66,
    example: ['其余70%由甲木稀华持有', '甲木稀华'],
    counterExample: '其余70%由自然人持有',
  },
  {
    id: 'parent-is',
    pattern: new RegExp(
      `(?:母公司|控股股东|大股东|实际控制人)(?:就|则)?(?:是|为|系)(?!自然人|政府|国家|个人|一家|中国|创始)${one}(?=[,。;]|$)`,
      'g',
    ),
    least: 'possible',
    score: 0.66,
    example: ['母公司是甲木稀华,', '甲木稀华'],
    counterExample: '大股东是政府,',
  },
  {
    id: 'under-roof-at-work',
    pattern: new RegExp(`(?:旗下|下属|所属)的?${list}(?=分别|均|都|也|主要|先后)`, 'g'),
    least: 'likely',
    score: 0.66,
    example: ['乙木集团旗下的甲木集团、丙木包装分别生产车窗', '丙木包装'],
    counterExample: '乙木集团旗下的工人、技术装备分别编组',
  },
];
