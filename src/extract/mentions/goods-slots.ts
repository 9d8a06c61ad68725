import type { FirmSlot } from './firm-slot.ts';
import { ends, manner, name } from './slot-words.ts';

/** Firms by the goods that come from them or go to them, and by the works they do. */
export const goodsSlots: readonly FirmSlot[] = [
  {
    id: 'goods-given-by',
    pattern: new RegExp(`由${name}${manner}(?:供应|供给|配套|供货|运来|送来|包销|独供)`, 'g'),
    least: 'possible',
    score: 0.75,
    example: ['车门由青河县的甲木桩工供应', '甲木桩工'],
    counterExample: '车门由专业团队供应',
  },
  {
    id: 'goods-made-by',
    pattern: new RegExp(`由${name}${manner}(?:提供|生产|制造|加工|代工|研制|研发|承运|定制|采购|购买|使用)`, 'g'),
    least: 'likely',
    score: 0.75,
    example: ['车身由甲木铝业生产', '甲木铝业'],
    counterExample: '车身由碳纤维制造',
  },
  {
    id: 'work-done-by',
    pattern: new RegExp(
      `由${name}${manner}(?:投资|出资|控股|全资|独资|建设|兴建|承建|运营|开发|收购|设立|组建|发起|牵头|实施|承担|负责|中标|持有|经营|管理|托管|打造|建成)`,
      'g',
    ),
    least: 'likely',
    score: 0.75,
    example: ['项目由甲木铝业投资建设', '甲木铝业'],
    counterExample: '项目由现代农业示范户投资建设',
  },
  {
    id: 'goods-come-from',
    pattern: new RegExp(
      `(?:采购自|购自|源自|来自|产自|出自)(?:于|了)?((?:[\\u4e00-\\u9fa5]{2,8}的)?[\\u4e00-\\u9fa5A-Za-z0-9&·、]{2,16}?)(?:之手|手中|手里|那里)?${ends}`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['车轮来自青河市的甲木动力,', '甲木动力'],
    counterExample: '车轮来自周边乡村,',
  },
  {
    id: 'bought-from',
    pattern: new RegExp(
      `(?:从|向)${name}${manner}(?:采购|购入|购进|购买|进口|引进|调入|定制|订购|租用|外购|买来|买进|买下|购来|拿货|进货|订货|调货|要货|拉来)`,
      'g',
    ),
    least: 'possible',
    score: 0.7,
    example: ['座椅从青河市的甲木桩工购入', '甲木桩工'],
    counterExample: '座椅从国外采购',
  },
  {
    id: 'done-to-by',
    pattern: new RegExp(
      `被${name}${manner}(?:采购|选用|采用|使用|列为|列入|指定|收购|兼并|并购|认定为[^,。;]{0,6}供应商)`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['产品被甲木新能源采购', '甲木新能源'],
    counterExample: '产品被许多家庭使用',
  },
  {
    id: 'served-with-goods',
    pattern: new RegExp(
      `(?:为|给|向)${name}(?:等[^,。;]{0,10}?)?${manner}(?:配套|供货|供应|提供|交付|代工|送货|定制|贴牌)`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['同时为甲木重机、乙木动力配套', '乙木动力'],
    counterExample: '同时为现代农业提供服务',
  },
  {
    id: 'goods-given-to',
    pattern: new RegExp(
      `(?<!(?:给|为|向|替)[^,。;的]{3,16})(?:销往|供应给?|供给|供货给|直供|卖给|配套于?|交付给?|出售给|销售给|装进了?|装上了?|打入|进入)${name}(?:等[^,。;]{0,8}?[家个商业]|的[^,。;]{0,8}?(?:产品|车型|供应链|生产线|整车|体系|工厂|汽车|新车)|的?(?:供应链|供应商|配套体系)|(?=[,。;]|$))`,
      'g',
    ),
    least: 'likely',
    score: 0.7,
    example: ['车窗还装进了甲木汽车的新车', '甲木汽车'],
    counterExample: '车窗还装进了电动汽车的新车',
  },
];
