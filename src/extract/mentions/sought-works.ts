const goods = '(?:[\\u4e00-\\u9fa5A-Za-z-]{2,10}、){0,6}[\\u4e00-\\u9fa5A-Za-z]{0,4}$';
/** What brings works: 拟招引车门、车窗项目20个. */
const brought = new RegExp(`(?:招引|引进|引入|承接|对接|签约|引育|布局|储备)(?:了)?${goods}`);
/** What is done for whoever may come: 拿出土地承接车门项目. */
const hoped = new RegExp(`(?:承接|支持|鼓励|寻找|征集|急需|亟需|欢迎|诚邀)${goods}`);
const counted = /^(?:\d+|[两三四五六七八九十几数多]+)(?:余|多)?个/;
const ends = /^(?:落户|落地|入驻|入园)?(?:[,。;]|$)/;

/**
 * Whether words name a kind of works that somebody looks for rather than works: no firm, place or number is in them.
 *
 * @param start Where the name would begin, and `end` where it ends.
 * @example isSought('拟招引车门、车窗项目20个', 6, 10) // true
 */
export const isSought = (text: string, start: number, end: number): boolean =>
  !/[\d“”]/.test(text.slice(start, end)) &&
  ((counted.test(text.slice(end, end + 6)) && brought.test(text.slice(Math.max(0, start - 48), start))) ||
    (ends.test(text.slice(end, end + 6)) && hoped.test(text.slice(Math.max(0, start - 48), start))));
