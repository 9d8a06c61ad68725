import type { Passage } from '../passages.ts';
import { boundaryWords } from '../vocabulary/boundaries.ts';
import { isGeneric, sectors } from '../vocabulary/sectors.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { leftEdge } from './left-edge.ts';
import { addMention, mentionAt } from './mention.ts';
import { rightEdge } from './right-edge.ts';

/** What firms are called in general. */
const kinds = anyOf(
  words(
    '企业 公司 厂商 大厂 巨头 集团 央企 国企 民企 车企 药企 供应商 生产商 制造商 运营商 开发商 服务商 品牌商 代工厂 整车厂 主机厂 龙头 客户 上市公司 独角兽 世界500强 500强',
  ),
);
/** Kinds of firms that a list of names ends in: 甲、乙等企业. A list before 供应商 is of goods. */
const listKinds = anyOf(
  words(
    '企业 公司 厂商 大厂 巨头 集团 央企 国企 民企 车企 药企 整车厂 主机厂 龙头 上市公司 独角兽 世界500强 500强 客户',
  ),
);
const corporate = anyOf(
  words(
    '董事长 副董事长 总裁 副总裁 高级副总裁 执行总裁 总经理 副总经理 CEO CTO CFO COO 首席执行官 首席技术官 董事局主席 董事会主席 创始人 联合创始人 执行董事 有关负责人 相关负责人',
  ),
);
const sector = anyOf(
  sectors.filter(
    (word) =>
      word.length >= 2 &&
      ![
        '中国',
        '国际',
        '投资',
        '发展',
        '开发',
        '产业',
        '技术',
        '建设',
        '工程',
        '资源',
        '制造',
        '工业',
        '教育',
        '旅游',
        '农业',
        '环境',
        '建筑',
        '健康',
        '资本',
        '金融',
      ].includes(word),
  ),
);

const nameLike = /^[\u4e00-\u9fa5A-Za-z0-9&·()-]{2,16}$/;
/** What ends in these is a thing, a place or a plan, no firm. */
const noFirm =
  /(?:行业|产业|产业链|领域|技术|产品|项目|工程|市场|设施|环节|固定资产|社会|民间|地区|城市|省份|国家|区域|平台|人才|资金|生态|功能|问题|模式|研发|生产|销售|仓储|领导|代表|企业|公司|厂商|供应商|巨头|政府|委员会|协会|商会|大学|学院|[省市县区镇乡村]|委|局|办|部|年|月|日|会|城|园|谷|港|基地|工厂|厂区|项目部|期|总|次|额|计|之一|组织|后|前|中)$/;

const firm = (text: string): boolean =>
  nameLike.test(text) &&
  !isGeneric(text) &&
  !noFirm.test(text) &&
  !/^[\d.]+|^(?:[一二三四五六七八九十两几多](?:个|家|条|期|是|大|座|批|种|方|级|类|项|次)|之|很|较|更|最|前来|相继|纷纷|先后|陆续|共同|自身|内部|必须|需要|能够|主要|总部|们|数量|总数|众多|高管|名单|联盟|同时|以来|今年|去年|此|该|这|那|其|某|各|我|他|她|它|本|全|大|小|不|没|未)/.test(
    text,
  );

const startsWithVerb = (text: string): boolean => [2, 3, 4].some((length) => boundaryWords.has(text.slice(0, length)));

const add = (passage: Passage, start: number, end: number, rule: string, score: number): boolean => {
  const text = passage.text.slice(start, end);
  if (!firm(text) || startsWithVerb(text)) return false;
  const there = passage.mentions.find((each) => each.start < end && start < each.end);
  if (there !== undefined && there.type !== 'Region') return there.type === 'Company';
  if (there !== undefined && there.start === start && there.end === end) return false;
  return addMention(passage.mentions, { type: 'Company', start, end, text, rule, score });
};

interface Item {
  readonly start: number;
  readonly end: number;
}

const joint = /、|以及|和|及|与/g;

/** Cuts a stretch into the items of a list: 甲、乙和丙. Joints inside known names do not cut. */
const itemsOf = (passage: Passage, start: number, end: number): Item[] => {
  const items: Item[] = [];
  let from = start;
  for (const match of passage.text.slice(start, end).matchAll(joint)) {
    const at = start + match.index;
    const known = mentionAt(passage.mentions, at);
    if (known !== undefined && known.type !== 'Region' && known.start < at) continue;
    items.push({ start: from, end: at });
    from = at + match[0].length;
  }
  items.push({ start: from, end });
  return items;
};

const clauseStart = (text: string, at: number): number => {
  for (let i = at - 1; i >= 0; i--) if (/[,。;:!?]/.test(text[i] ?? '')) return i + 1;
  return 0;
};

/** 甲、乙、丙等五家企业 and 甲、乙、丙等三个项目. */
const tail = new RegExp(
  `等(?=(?:\\d+|[一二三四五六七八九十两数几多众]+)?(?:余|多)?(?:家|个|名|批)?(?:[^,。;、等]{0,12}?)(${listKinds}|\\d+个[\\u4e00-\\u9fa5]{0,4}项目|(?<=\\d+个[\\u4e00-\\u9fa5]{0,4})项目))`,
  'g',
);

const findBeforeTail = (passage: Passage): void => {
  const { text } = passage;
  for (const match of text.matchAll(tail)) {
    const ofProjects = match[1]?.endsWith('项目') === true;
    const from = clauseStart(text, match.index);
    const items = itemsOf(passage, from, match.index);
    const first = items[0];
    if (first === undefined || items.length > 40) continue;
    const known = items.filter((item) =>
      passage.mentions.some((each) => each.type === 'Company' && each.end === item.end),
    ).length;
    if (/(?:生产|制造|加工|销售|研发)$/.test(text.slice(0, leftEdge(text, first.end, first.start, 12)))) continue;
    if (items.length < 2 && known === 0 && match[1]?.length === 2 && ofProjects) continue;
    // 电池、电机等企业 lists what is made.
    if (items.some((item) => isGeneric(text.slice(item.start, item.end)))) continue;
    for (const [i, item] of items.entries()) {
      const start = i === 0 ? leftEdge(text, item.end, item.start, 12) : item.start;
      if (ofProjects && /[期线园]$/.test(text.slice(start, item.end))) continue;
      add(passage, start, item.end, ofProjects ? 'list-of-projects' : 'list-of-firms', ofProjects ? 0.65 : 0.8);
    }
  }
};

const head = new RegExp(`(?:${kinds})(?:\\(?[A-Z]{2,}\\)?)?[“]?(?![的等在与和、,。;])`, 'g');

/** 零件巨头甲木、乙木和丙木: the kind, then the names. */
const findAfterKind = (passage: Passage): void => {
  const { text } = passage;
  for (const match of text.matchAll(head)) {
    const known = mentionAt(passage.mentions, match.index);
    if (known !== undefined && known.end > match.index + 1 && known.type === 'Company') continue;
    if (!/[\u4e00-\u9fa5”]/.test(text[match.index - 1] ?? '') || /[家些类此该各的多]$/.test(text.slice(0, match.index)))
      continue;
    let at = match.index + match[0].length;
    const found: Item[] = [];
    for (;;) {
      const company = passage.mentions.find((each) => each.start === at && each.type === 'Company');
      const end = company?.end ?? rightEdge(text, at, 9);
      if (end - at < 2) break;
      found.push({ start: at, end });
      const next = /^(?:、|和|及|与|以及)/.exec(text.slice(end));
      if (next === null) break;
      at = end + next[0].length;
    }
    const last = found.at(-1);
    if (last === undefined) continue;
    const followed = text.slice(last.end, last.end + 1);
    const certain =
      found.length > 1 ||
      /^[(]/.test(followed) ||
      /^(?:在|将|总|拟|宣布|投资|落|签|与)/.test(text.slice(last.end, last.end + 2));
    if (!certain) continue;
    for (const { start, end } of found) {
      const item = text.slice(start, end);
      if (item.length <= 8 && !/^[会不可能更要需应用自]/.test(item))
        add(passage, start, end, 'name-after-kind', found.length > 1 ? 0.75 : 0.6);
    }
  }
};

const titled = new RegExp(`(?:集团)?(?:${corporate}|党[委组]书记、(?:${corporate}))`, 'g');
const business = new RegExp(
  `(?:${sector}|重工|国际)(?=(?:争|在|与|将|拟|和|、|投资|落户|入驻|签约|已|是|总投资|计划|宣布|于|有限|公司|年产|二期|三期|一期|生产|(?:,|。|;|\\))))`,
  'g',
);

/** 甲木董事长: who has a chairman is a firm. */
const findBeforeTitle = (passage: Passage): void => {
  const { text } = passage;
  for (const match of text.matchAll(titled)) {
    if (mentionAt(passage.mentions, match.index - 1)?.type === 'Company') continue;
    const end = match.index + (match[0].startsWith('集团') ? 2 : 0);
    const start = leftEdge(text, end, clauseStart(text, end), 12);
    if (end - start >= 2) add(passage, start, end, 'firm-of-chairman', 0.8);
  }
};

const acting =
  /^(?:投资|落户|入驻|签约|总投资|计划|宣布|有限|公司|在[\u4e00-\u9fa5]{2,6}(?:投资|建|设)|与[^,。]{2,20}(?:签|合作)|将在|拟在|年产|[一二三]期)/;

/** 甲木光电 where it acts, or stands in a list beside a firm. */
const findBySector = (passage: Passage): void => {
  const { text } = passage;
  for (const match of text.matchAll(business)) {
    const end = match.index + match[0].length;
    if (mentionAt(passage.mentions, end - 1) !== undefined) continue;
    const start = leftEdge(text, end, clauseStart(text, end), 9);
    if (end - start > 8 || isGeneric(text.slice(start, match.index)) || match.index - start < 2) continue;
    const beside =
      passage.mentions.some((each) => each.type === 'Company' && (each.end === start - 1 || each.start === end + 1)) &&
      (text[start - 1] === '、' || text[end] === '、');
    if (beside || acting.test(text.slice(end))) add(passage, start, end, 'brand-and-sector', beside ? 0.75 : 0.65);
  }
};

const customers = /(?:是|为)([\u4e00-\u9fa5A-Za-z、及和与]{2,30}?)的[^,。的]{0,14}供应商/g;
const sources = /(?:采购自|购自|源自|来自|产自)(?:于|了)?([\u4e00-\u9fa5A-Za-z]{4,14})/g;
const listed = /([\u4e00-\u9fa5A-Z]{2,10})\((?:股票|证券)?(?:代码|简称)/g;
const planning =
  /(?:^|。)([\u4e00-\u9fa5]{3,8}?)(?:拟|将|计划|宣布)(?:投资|收购|斥资|出资|与[^,。]{2,20}(?:签|合作)|在[^,。]{2,10}(?:投资|建))/g;
const founders =
  /(?:^|[,。;:])([\u4e00-\u9fa5A-Za-z&]{2,8}?)(?:已经|已|也|将|正式|正|计划|宣布|拟)*(?:在[^,。]{0,4}?[\u4e00-\u9fa5]{2,6}(?:设厂|建厂|投资建)|宣布落户|斥资)/g;

/** 甲木及乙木的主要零件供应商: whom somebody supplies is a firm; who builds a works is one. */
const findByRole = (passage: Passage): void => {
  const { text } = passage;
  for (const match of text.matchAll(customers)) {
    const from = match.index + match[0].indexOf(match[1] ?? '');
    for (const { start, end } of itemsOf(passage, from, from + (match[1] ?? '').length))
      add(passage, start, end, 'customer', 0.75);
  }
  for (const match of text.matchAll(sources)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    const place = passage.mentions.find((each) => each.type === 'Region' && each.start === start);
    if (place === undefined && !match[0].includes('购')) continue;
    const end = rightEdge(text, start, 14);
    if (end - (place?.end ?? start) >= 3) add(passage, start, end, 'source-of-goods', 0.65);
  }
  for (const pattern of [listed, planning]) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index + match[0].indexOf(match[1] ?? '');
      const end = from + (match[1] ?? '').length;
      add(passage, leftEdge(text, end, from, 10), end, 'listed-or-planning', 0.65);
    }
  }
  for (const match of text.matchAll(founders)) {
    const name = match[1] ?? '';
    const from = match.index + match[0].indexOf(name);
    const start = leftEdge(text, from + name.length, from, 10);
    add(passage, start, from + name.length, 'builder-of-works', 0.65);
  }
};

/** Firms without an ending that shows it, by what is said of them. */
export const findCompaniesInContext = (passage: Passage): void => {
  findBeforeTitle(passage);
  findByRole(passage);
  findAfterKind(passage);
  findBeforeTail(passage);
  findBySector(passage);
};
