import type { Passage } from '../passages.ts';
import { ruleMatches } from '../patterns/matches.ts';
import { firmForm } from '../vocabulary/firm-forms.ts';
import { addFirm, itemsOf } from './firm-names.ts';
import { nameIn } from './firms-in-slots.ts';
import { mentionAt } from './mention.ts';

/** A wording in which several firms stand beside one another; its first group is the list. */
export interface SharingRule {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: readonly [text: string, name: string];
  readonly counterExample: string;
}

const list = '([\\u4e00-\\u9fa5A-Za-z&·、()]{5,48}?)';

export const sharingRules: readonly SharingRule[] = [
  {
    id: 'firms-share',
    pattern: new RegExp(
      `${list}(?:各|分别|平分|对半)(?:供|占|持|出资|持股|承担|参股|投资|入股|分担|拥有)(?![\\u4e00-\\u9fa5]{0,4}(?:比重|比例的))`,
      'g',
    ),
    example: ['胶水由青岛甲木树脂和一家外地厂各供一半', '青岛甲木树脂'],
    counterExample: '胶水和油漆各占一半',
  },
  {
    id: 'firms-counted',
    pattern: new RegExp(
      `${list}(?:等|这)?(?:[两二三四五六七八九十]|\\d{1,2})家(?!的)[^,。;、]{0,6}?(?:企业|公司|厂家|厂商|工厂|供应商|客户|龙头|单位)`,
      'g',
    ),
    example: ['甲木集团、乙禾机电、丙谷铸造三家企业共用一座车间', '丙谷铸造'],
    counterExample: '轴承、齿轮、铸造三家企业共用一座车间',
  },
];

const known = ['sure', 'fair', 'likely'];
const leading = /^(?:则|就|便|都|也|仍|还|是|由|主要由|主要是|分别由|分别是|目前|现在|如今|其中)+/;

const sharingIn = ruleMatches(sharingRules, ({ pattern }) => pattern);

/** Firms named beside others that share something or are counted: 甲木集团和乙禾机电各占一半. */
export const findSharing = (passage: Passage): void => {
  const { text, mentions } = passage;
  for (const [{ id }, match] of sharingIn(text)) {
    const held = match[1] ?? '';
    const from = match.index + (leading.exec(held)?.[0].length ?? 0);
    const items = itemsOf(passage, from, match.index + held.length);
    if (items.length < 2) continue;
    const names = items.map((item) => nameIn(passage, item));
    const beside = items.some(({ end }) => mentions.some((each) => each.type === 'Company' && each.end === end));
    for (const { start, end, placed } of names) {
      if (mentionAt(mentions, end - 1) !== undefined) continue;
      const form = firmForm(text.slice(start, end));
      const ofPlace = placed || mentions.some((each) => each.type === 'Region' && each.start === start);
      const sure = known.slice(0, beside || ofPlace ? 3 : 2).includes(form);
      if (sure || (form === 'possible' && beside && end - start <= 6)) addFirm(passage, start, end, id, 0.7);
    }
  }
};
