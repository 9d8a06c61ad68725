import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { isMadeThing } from '../vocabulary/shape-of-goods.ts';
import { itemsOf } from './firm-names.ts';
import { leftEdge } from './left-edge.ts';
import { addGoods, addProduct, clean } from './product-names.ts';

const work = '做造产烧炼轧磨榨织拉压铸锻纺绞编熬煮冲切裁缝焊拼捻抄碾酿鞣注吹染印雕铣镀喂发蒸晒烘烤腌泡';
const unit =
  '(?:吨|万?公斤|斤|套|台|支|只|件|片|米|平方米|立方米|方|张|双|副|个|根|颗|粒|枚|瓶|盒|箱|袋|桶|罐|块|把|条|辆|顶|床|打|令|株|匹|盏|架|节|组|对|幅|包|捆|盘)';
const number = '(?:\\d[\\d.]*|[一二两三四五六七八九十百千几数]+)[十百千万亿]*(?:多|余|来)?';

/** Verbs of making and dealing before what is made or dealt in. */
const verbs = new RegExp(
  `(?:生产(?![线能力基企设规管经部总])|制造(?![业商基企])|制作|加工|炼制|烧制|织造|编织|冲制|磨制|吹制|酿造|抄造|铸造|锻造|锻打|冲压|浇铸|注塑|吹塑|研制|[扎缝织绣雕编焊卷配炼冲吹拉轧压熬腌榨浇锻铸裁]制|出产|主产|主打|主营|主做|专做|专产|订购|采购|购进|购入|买进|买来|买入|买下|收购|购买|外购|进口|出口|卖出|售出|供应|供给|供(?=着|了)|提供|交付|配套|推出|[${work}吐赶送](?:出|成)|订|采用|(?:原料|主料|毛坯|底料)(?:则|就|都)?(?:是|为)(?:[^,。;的]{2,6}的)?)(?:了|过|着|下(?!属|游|岗|线|一)|的是|出|成|走|掉)?(?:约|近|超|逾|整整)*(?:${number}${unit})?(?:的)?(?![、和及与])`,
  'g',
);
const verbsIn = matchesOf(verbs);

/** 一年磨出2000万粒钢球, 月产辐条: how many, and then what. */
const countedIn = matchesOf(
  new RegExp(
    `(?:[${work}出成了订购买卖供交送收要用进走掉销]|采购|出货|供应)(?:约|近|超|逾)?${number}${unit}(?!以)`,
    'g',
  ),
);

/** What stands at the beginning of a clause and is had from somebody or given to somebody. */
const givenIn = matchesOf(
  /(?<=[,。;])(?:其中的?|所用的?|所需的?|里面的?|用的|另外|[^,。;的]{1,8}的)?([\u4e00-\u9fa5A-Za-z]{2,16}?)(?:[晒烘风压打磨洗切筛][干成净碎粉](?:后|了)?|过去|以前|早先|原先|原来|从前|眼下|如今|目前|现在|今年|去年|则|也|都|全|还|却|就|一直|历来|大多|多半|一半|大半|主要|全部|基本|[一二三四五六七八九]成)*(?:由|从|向|交由|来自|产自|出自|购自|购于|收自|采自|外购|外包给?|自己|交给|卖给|供给|发给|委托|卖往|销往|运往|发往|远销)(?=[\u4e00-\u9fa5A-Za-z]{2})/g,
);

/** 用红土烧陶罐: what is used and what it becomes. */
const usedIn = matchesOf(
  /(?:(?<=[,。;司厂也都则还是]|^)(?:用|以)|把(?![手握关])|将(?![来军要近领]))(?=[\u4e00-\u9fa5A-Za-z])/g,
);
const becomes = new RegExp(
  `^(?:来|去)?(?:[${work}制打](?:成|出|制|造)?|(?:卖|外包|供应|供|交|发|运|送|销)(?:给|往|到))`,
);

/** 卖给甲木公司钢球: to whom, and then what. */
const handedTo = /(?:卖给|供给|供应给?|交给|发给|送给|提供给|配给|出口给|给)(?:了)?(?:[^,。;的]{2,8}的)?$/;
const counts = new RegExp(`^(?:了)?(?:约|近|超|逾)?${number}${unit}`);
const leastName = 2;
const longestName = 8;

/** Nothing of a name that a name cannot hold: no verb, no preposition. */
const isWhole = (name: string): boolean =>
  isMadeThing(name) &&
  !/^(?:走|供(?![水电热暖气油料氧配]))|[\u4e00-\u9fa5]{2}(?:装置|设备)$/.test(name) &&
  leftEdge(name, name.length, 0) === 0;

/** How far a firm that is spoken of goes on being meant, and how far ahead one is looked for. */
const reach = 120;
const ahead = 30;

/** Whether a firm is named shortly before a place, or behind it in the same sentence, so that somebody makes what is made there. */
const isOfFirm = ({ text, mentions }: Passage, at: number): boolean =>
  mentions.some(
    ({ type, start, end }) =>
      type === 'Company' &&
      (end <= at ? start > at - reach : start < at + ahead && !/[。;!?]/.test(text.slice(at, start))),
  );

const addUsed = (passage: Passage, from: number): void => {
  const stretch = passage.text.slice(from, from + longestName + 8).split(/[,。;:、]/, 1)[0] ?? '';
  for (let length = leastName; length <= longestName && length < stretch.length; length++) {
    const verb = becomes.exec(stretch.slice(length))?.[0];
    if (verb === undefined || !isWhole(clean(stretch.slice(0, length)))) continue;
    addProduct(passage, from, stretch.slice(0, length), 'goods-used', 0.6);
    addGoods(passage, from + length + verb.length, 'goods-made-of', 0.6, isWhole);
    return;
  }
};

/** Goods that no list knows, by their shape, where the sentence says that a firm makes, buys or sells them. */
export const findGoodsByShape = (passage: Passage): void => {
  const { text } = passage;
  if (!passage.mentions.some(({ type }) => type === 'Company')) return;
  const add = (at: number, rule: string): void => {
    if (isOfFirm(passage, at)) addGoods(passage, at, rule, 0.6, isWhole);
  };
  for (const match of verbsIn(text)) add(match.index + match[0].length, 'goods-dealt-in');
  for (const match of countedIn(text)) add(match.index + match[0].length, 'goods-by-number');
  for (const match of givenIn(text)) {
    if (!isOfFirm(passage, match.index)) continue;
    const held = match[1] ?? '';
    const start = match.index + match[0].indexOf(held);
    for (const item of itemsOf(passage, start, start + held.length)) {
      const part = text.slice(item.start, item.end);
      if (isWhole(clean(part))) addProduct(passage, item.start, part, 'goods-given', 0.6);
    }
  }
  for (const { start, end } of passage.mentions.filter(({ type }) => type === 'Company')) {
    if (!handedTo.test(text.slice(Math.max(0, start - 14), start))) continue;
    const many = counts.exec(text.slice(end, end + 12))?.[0].length ?? 0;
    addGoods(passage, end + many, 'goods-handed', 0.6, isWhole);
  }
  for (const match of usedIn(text)) if (isOfFirm(passage, match.index)) addUsed(passage, match.index + match[0].length);
};
