import type { FirmSlot } from './firm-slot.ts';
import { ends } from './slot-words.ts';

const one = '([\\u4e00-\\u9fa5]{4,8}?)';
/** 普洱的: where a firm is, before its name. */
const whence = '(?:[^,。;由从向给替为的]{2,8}的)?';
const how =
  '(?:每年|每月|每天|一向|向来|历来|一直|长期|常年|主要|专门|全部|还|也|都|均|则|又|今年|去年|这几年|大多|,)*';
const amount = '(?:了|过|着|的)*[\\d一二两三四五六七八九十百千万几半]';
const buys = `(?:采购|购进|购入|购买|订购|订货|进货|拿货|提货|要货|(?:进|买|订|拿|购|要|拉)(?:${amount}|(?:的|来)?(?=[,。;])))`;
const gives = `(?:供应|供货|供给|供着|供了|配套|送货|发货|代工|调配|(?:供|送|发|装|卖)${amount})`;
const customer = '(?:客户|主顾|买家|买主|供应商|供货商|配套商|用户)';

/** Firms by a verb of giving and taking, or by what they are to each other. */
export const tradeSlots: readonly FirmSlot[] = [
  {
    id: 'goods-bought-from-firm',
    pattern: new RegExp(`(?:从|向|找|跟)${whence}${one}(?:那儿|那里|处|手里|手上|家)?${how}${buys}`, 'g'),
    least: 'likely',
    score: 0.66,
    example: ['阀门改从温州的禾屹电气拿,省了一半', '禾屹电气'],
    counterExample: '阀门改从温州的旧货市场拿,省了一半',
  },
  {
    id: 'firm-buys-from',
    pattern: new RegExp(`(?<=^|[,。;])${one}${how}(?:从|向|找|跟)[^,。;]{3,16}?${buys}`, 'g'),
    least: 'likely',
    score: 0.66,
    example: ['禾屹电气每年向甲木公司采购绝缘子', '禾屹电气'],
    counterExample: '周边县市每年向甲木公司采购绝缘子',
  },
  {
    id: 'goods-given-to-firm',
    pattern: new RegExp(`(?:给|为|替|往)${whence}${one}(?:等[^,。;]{0,8})?${how}${gives}`, 'g'),
    least: 'likely',
    score: 0.66,
    example: ['今年又给禾屹电气装了三百台阀门', '禾屹电气'],
    counterExample: '今年又给周边县市装了三百台阀门',
  },
  {
    id: 'goods-given-by-firm',
    pattern: new RegExp(
      `(?:由|是)${whence}${one}${how}(?:用[^,。;]{1,8}?)?(?:往[^,。;]{1,4}?)?(?:供应|供货|供给|供着|给|供|送来?|调配)(?:的|着)?${ends}`,
      'g',
    ),
    least: 'likely',
    score: 0.66,
    example: ['绝缘子有七成是禾屹电气给的', '禾屹电气'],
    counterExample: '绝缘子有七成是周边县市给的',
  },
  {
    id: 'goods-stem-from-firm',
    pattern: new RegExp(`(?:取自|产自|出自|购自|采购自|源自)(?:了)?${whence}${one}${ends}`, 'g'),
    least: 'likely',
    score: 0.66,
    example: ['三分之二取自温州的禾屹电气。', '禾屹电气'],
    counterExample: '三分之二取自温州的周边县市。',
  },
  {
    id: 'goods-sold-to-firm',
    pattern: new RegExp(`(?:卖给|供给|供应给|交给|销给|售给|供了|供往|送到|卖到)(?:了)?${whence}${one}${ends}`, 'g'),
    least: 'likely',
    score: 0.66,
    example: ['一多半卖给了隔壁的禾屹电气。', '禾屹电气'],
    counterExample: '一多半卖给了隔壁的周边县市。',
  },
  {
    id: 'firm-took-away',
    pattern: new RegExp(
      `(?<=[,。;])${whence}${one}(?:一家|独家|就|便|一年|去年|今年)*(?:要走|买走|订走|拿走|提走|拉走|包下|要|买|订)(?:了|走)?[\\d一二两三四五六七八九十百千万几半]`,
      'g',
    ),
    least: 'likely',
    score: 0.66,
    example: ['去年出货3万套,禾屹电气一家要走一半', '禾屹电气'],
    counterExample: '去年出货3万套,周边县市一家要走一半',
  },
  {
    id: 'firm-is-customer',
    pattern: new RegExp(
      `(?<=^|[,。;])${whence}${one}(?:则|也|都|就|正|一直|早已|如今)*(?:是|成了|成为|当上)(?:了)?[^,。;]{1,14}?${customer}${ends}`,
      'g',
    ),
    least: 'likely',
    score: 0.66,
    example: ['温州的禾屹电气也是它的老客户。', '禾屹电气'],
    counterExample: '温州的周边县市也是它的老客户。',
  },
  {
    id: 'customer-of-firm',
    pattern: new RegExp(
      `(?:是|成了|成为)(?:了)?${one}(?:多年|长期|最大|第一大|的|主要|头号)+[^,。;]{0,8}?${customer}${ends}`,
      'g',
    ),
    least: 'likely',
    score: 0.66,
    example: ['南华糖业是禾屹食品最大的白砂糖供应商。', '禾屹食品'],
    counterExample: '南华糖业是周边县市最大的白砂糖供应商。',
  },
];
