import type { Passage } from '../passages.ts';
import { matchesOf } from '../patterns/matches.ts';
import { isCoined } from '../vocabulary/coined.ts';
import { firmForm } from '../vocabulary/firm-forms.ts';
import { isGoods } from '../vocabulary/goods.ts';
import { isGeneric, sectors } from '../vocabulary/sectors.ts';
import { anyOf, words } from '../vocabulary/words.ts';
import { findCoinedFirms } from './coined-firms.ts';
import { findByRole } from './companies-by-role.ts';
import { findCustomers } from './customers.ts';
import { addFirm, clauseStart, type Item, itemsOf } from './firm-names.ts';
import { findByForm } from './firms-by-form.ts';
import { findInSlots, nameIn } from './firms-in-slots.ts';
import { findSharing } from './firms-sharing.ts';
import { leftEdge } from './left-edge.ts';
import { mentionAt } from './mention.ts';
import { findPlacedFirms } from './placed-firms.ts';
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
    '企业 公司 厂商 大厂 巨头 集团 央企 国企 民企 车企 药企 酒企 整车厂 主机厂 厂家 整机商 集成商 运营商 航司 品牌 龙头 上市公司 独角兽 世界500强 500强 客户',
  ),
);
const corporate = anyOf(
  words(
    '常务副总经理 常务副总裁 执行副总裁 执行副总经理 高级副总经理 执行总经理 常务副总 董事长 副董事长 总裁 副总裁 高级副总裁 执行总裁 总经理 副总经理 CEO CTO CFO COO 首席执行官 首席技术官 董事局主席 董事会主席 创始人 联合创始人 执行董事 有关负责人 相关负责人',
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

/** 甲、乙、丙等五家企业 and 甲、乙、丙等三个项目. */
const tailsIn = matchesOf(
  new RegExp(
    `等(?=(?:\\d+|[一二三四五六七八九十两数几多众]+)?(?:余|多)?(?:家|个|名|批)?(?:[^,。;、等由]{0,12}?)(${listKinds}|\\d+个[\\u4e00-\\u9fa5]{0,4}项目|(?<=\\d+个[\\u4e00-\\u9fa5]{0,4})项目))`,
    'g',
  ),
);

const sought = /(?:引进了?|招引|引育|培育|发展|招商|做强|补齐|寻找|引入|承接|对接|布局|突破|攻克|列出了?)$/;

const findBeforeTail = (passage: Passage): void => {
  const { text } = passage;
  for (const match of tailsIn(text)) {
    const ofProjects = match[1]?.endsWith('项目') === true;
    const from = clauseStart(text, match.index);
    const items = itemsOf(passage, from, match.index);
    const first = items[0];
    if (first === undefined || items.length > 40) continue;
    const known = items.filter((item) =>
      passage.mentions.some((each) => each.type === 'Company' && each.end === item.end),
    ).length;
    const edge = leftEdge(text, first.end - 2, first.start, 10);
    if (/(?:生产|制造|加工|销售|研发)$/.test(text.slice(0, edge))) continue;
    if (items.length < 2 && known === 0 && match[1]?.length === 2 && ofProjects) continue;
    // 电池、电机等企业 lists what is made.
    if (known === 0 && items.some((item) => isGeneric(text.slice(item.start, item.end)))) continue;
    // 诚邀磁控阀、测速泵等企业 lists what is made too.
    const forms = items
      .map((item) => text.slice(item.start, item.end))
      .map((item) => (isGoods(item) ? firmForm(item) : 'sure'));
    const made = forms.filter((form) => form === 'none' || form === 'possible').length;
    if (known === 0 && items.length > 1 && (!forms.includes('sure') || made * 2 > items.length)) continue;
    // 引进木材、车窗等企业 lists kinds.
    if (
      known === 0 &&
      sought.test(text.slice(0, edge)) &&
      !items.some(({ start, end }) => ['sure', 'fair'].includes(firmForm(text.slice(Math.max(edge, start), end))))
    )
      continue;
    for (const [i, item] of items.entries()) {
      const { start } = nameIn(passage, i === 0 ? { start: edge, end: item.end } : item);
      if (ofProjects && /[期线园]$/.test(text.slice(start, item.end))) continue;
      addFirm(passage, start, item.end, ofProjects ? 'list-of-projects' : 'list-of-firms', ofProjects ? 0.65 : 0.8);
    }
  }
};

const headsIn = matchesOf(new RegExp(`(?:${kinds})(?:\\(?[A-Z]{2,}\\)?)?[“]?(?![的等在与和、,。;])`, 'g'));

/** 轮毂厂商甲木和车灯厂商乙木: what stands before a kind is no name. */
const kindAt = new RegExp(`^(?:${kinds})`);

/** 零件巨头甲木、乙木和丙木: the kind, then the names. */
const findAfterKind = (passage: Passage): void => {
  const { text } = passage;
  for (const match of headsIn(text)) {
    const known = mentionAt(passage.mentions, match.index);
    if (known !== undefined && known.end > match.index + 1 && known.type === 'Company') continue;
    if (!/[\u4e00-\u9fa5”]/.test(text[match.index - 1] ?? '') || /[家些类此该各的多]$/.test(text.slice(0, match.index)))
      continue;
    let at = match.index + match[0].length;
    const found: Item[] = [];
    for (;;) {
      const company = passage.mentions.find((each) => each.start === at && each.type === 'Company');
      const end = company?.end ?? rightEdge(text, at, 9);
      if (end - at < 2 || kindAt.test(text.slice(end, end + 4))) break;
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
    for (const { start, end } of found.map((each) => nameIn(passage, each))) {
      const item = text.slice(start, end);
      // 半导体企业云集在山脚: a verb.
      if (item.length === 2 && !isCoined(item)) continue;
      if (item.length <= 8 && !/^[会不可能更要需应用自]/.test(item))
        addFirm(passage, start, end, 'name-after-kind', found.length > 1 ? 0.75 : 0.6);
    }
  }
};

const titlesIn = matchesOf(new RegExp(`(?:集团)?(?:${corporate}|党[委组]书记、(?:${corporate}))`, 'g'));
const tradesIn = matchesOf(
  new RegExp(
    `(?:${sector}|重工|国际)(?=(?:争|在|与|将|拟|和|、|投资|落户|入驻|签约|已|是|总投资|计划|宣布|于|有限|公司|年产|二期|三期|一期|生产|(?:,|。|;|\\))))`,
    'g',
  ),
);

/** 甲木董事长: who has a chairman is a firm. */
const findBeforeTitle = (passage: Passage): void => {
  const { text } = passage;
  for (const match of titlesIn(text)) {
    if (mentionAt(passage.mentions, match.index - 1)?.type === 'Company') continue;
    const end = match.index + (match[0].startsWith('集团') ? 2 : 0);
    const start = leftEdge(text, end, clauseStart(text, end), 12);
    if (end - start >= 2) addFirm(passage, start, end, 'firm-of-chairman', 0.8);
  }
};

const acting =
  /^(?:投资|落户|入驻|签约|总投资|计划|宣布|有限|公司|在[\u4e00-\u9fa5]{2,6}(?:投资|建|设)|与[^,。]{2,20}(?:签|合作)|将在|拟在|年产|[一二三]期)/;

/** 甲木光电 where it acts, or stands in a list beside a firm. */
const findBySector = (passage: Passage): void => {
  const { text } = passage;
  for (const match of tradesIn(text)) {
    const business = match.index + match[0].length;
    const end = business + (text.startsWith('公司', business) ? 2 : 0);
    if (mentionAt(passage.mentions, business - 1) !== undefined) continue;
    const start = leftEdge(text, business, clauseStart(text, business), 9);
    if (business - start > 8 || isGeneric(text.slice(start, match.index)) || match.index - start < 2) continue;
    if (firmForm(text.slice(start, business)) === 'none') continue;
    if (/(?:建设|新建|实施|推进|扩建)的?$/.test(text.slice(0, start).slice(-4))) continue;
    const beside =
      passage.mentions.some((each) => each.type === 'Company' && (each.end === start - 1 || each.start === end + 1)) &&
      (text[start - 1] === '、' || text[end] === '、');
    if (beside || acting.test(text.slice(business)))
      addFirm(passage, start, end, 'brand-and-sector', beside ? 0.75 : 0.65);
  }
};

/** Firms without an ending that shows it, by what is said of them. */
export const findCompaniesInContext = (passage: Passage): void => {
  findBeforeTitle(passage);
  findInSlots(passage);
  findByRole(passage);
  findCustomers(passage);
  findAfterKind(passage);
  findBeforeTail(passage);
  findBySector(passage);
  findSharing(passage);
  findPlacedFirms(passage);
  findByForm(passage);
  findCoinedFirms(passage);
};
