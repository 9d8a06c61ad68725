import type { RelationRule } from '../rule.ts';

const works = 'Park|Platform|Facility|Project';
const heat = '(?:供热|供暖|供汽|供电|供水|供气|污水处理|物流|仓储|运输|检测)';

/** Shares taken, goods used and works run, in the active voice of portraits of firms. */
export const portraitRules: readonly RelationRule[] = [
  {
    id: 'takes-shares-of',
    predicate: 'OWNS',
    pattern:
      '{subject:Company|Government}{^Company}{0,20}?(?:取得|受让|获得|购得|购入|买下|拿下|收购)(?:了)?{object:Company}(?:{Quantity}|全部|多数|部分|其余|的)*(?:股份|股权)',
    score: 0.82,
    example: ['乙木集团出资6亿元受让甲木公司60%的股权。', '乙木集团', '甲木公司'],
    counterExample: '乙木集团出资6亿元受让甲木公司60%的厂房。',
  },
  {
    id: 'holds-the-rest',
    predicate: 'OWNS',
    pattern:
      '{object:Company}{^Company}{0,12}?(?:股权|股份),(?:其余|剩余)?(?:由)?{subject:Company|Government}(?:则)?持有(?:其余|剩余|另外|余下)',
    score: 0.8,
    example: ['乙木集团持有甲木公司51%股权,丙木集团持有其余49%。', '丙木集团', '甲木公司'],
    counterExample: '乙木集团持有甲木公司51%股权,丙木集团谈到其余49%。',
  },
  {
    id: 'uses-goods-of',
    predicate: 'SUPPLIES',
    pattern:
      '{object:Company}(?:主要|已|也|全部|目前|现|均|都|大量|一直)*(?:采用|选用|使用|用)(?:的是|了)?{subject:Company}(?:所?生产|制造|提供|供应)?的{product:Product}',
    score: 0.8,
    example: ['甲木公司主营车门。乙车公司目前选用甲木公司的车门。', '甲木公司', '乙车公司'],
    counterExample: '甲木公司主营车门。乙车公司目前评价甲木公司的车门。',
  },
  {
    id: 'runs-works',
    predicate: 'OPERATES',
    pattern: `{subject:Company|Government|ResearchInstitute}(?:具体|受托|统一|独立|全面)*(?:负责|承担|运营|经营)(?:着|了)?{object:${works}}(?:的)?(?:日常|整体|具体|统一)*(?:运营|经营|管理|运维|,|。|$)`,
    score: 0.8,
    example: ['甲木公司负责青河车门产业园的日常运营。', '甲木公司', '青河车门产业园'],
    counterExample: '甲木公司负责青河车门产业园的日常宣传。',
  },
  {
    id: 'bears-service-of',
    predicate: 'SERVES',
    pattern: `{subject:Company|Facility|Platform}(?:主要|目前|长期|一直|还|也)*(?:承担|负责|保障)(?:着|了)?(?:{Region|Park})*{object:Region|Park|Company}(?:内|等|及周边|全部|企业|用户|居民|的)*[^,。;]{0,4}?${heat}`,
    score: 0.8,
    example: ['甲木公司承担着青河甲木产业园的供热任务。', '甲木公司', '青河甲木产业园'],
    counterExample: '甲木公司承担着青河甲木产业园的宣传任务。',
  },
  {
    id: 'goods-that-firm-made',
    predicate: 'PRODUCES',
    pattern:
      '{subject:Company}(?:自主|独立|率先|成功|新|今年|去年|历时{Quantity})*(?:研发|研制|自研|推出|开发|生产|制造)(?:生产|制造)?(?:出)?的{object:Product}',
    score: 0.78,
    example: ['乙木公司主营车门。甲木公司自主研发的车门打破垄断。', '甲木公司', '车门'],
    counterExample: '乙木公司主营车门。甲木公司自主检测的车门打破垄断。',
  },
];
