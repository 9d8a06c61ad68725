import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { office } from './office.ts';
import type { Relation } from './relation.ts';

const given = new RegExp(`(?:^|[,。;])(?:首任|现任|新任|第一任|其)?(${titlePattern})由([^,。;由]{0,24})$`);
const rankBefore = new RegExp(`(?:${titlePattern})$`);
const sameBody = /(?:该|本)([校院所])/;
const holders = new Set(['Company', 'University', 'ResearchInstitute', 'Park', 'Platform']);

/** What the body in which a title is held ends in, where the title tells. */
const bodyOf = (title: string): RegExp => {
  if (title.endsWith('院长')) return /院$/;
  if (title.endsWith('校长')) return /(?:大学|学院|学校)$/;
  if (title.endsWith('所长')) return /所$/;
  return title.endsWith('主任') ? /(?:中心|实验室|院|所|站|平台)$/ : /(?:公司|集团|厂)$/;
};
const scholars: Readonly<Record<string, RegExp>> = { 校: /(?:大学|学院)$/, 院: /院$/, 所: /所$/ };

const taken = new RegExp(`^(?:先生|女士)?(?:任|担任|出任|兼任)(${titlePattern})(?=[,。;]|$)`);

/** 甲木与乙木组建创新中心,青河大学教授周甲木任主任: an office in the body told of before. */
export const positionsTaken = (passage: Passage): Relation[] =>
  passage.mentions.flatMap(({ type, entity, start, end }): Relation[] => {
    const match = type === 'Person' ? taken.exec(passage.text.slice(end, end + 20)) : null;
    const title = match?.[1];
    if (match === null || title === undefined || entity === undefined) return [];
    const kind = bodyOf(title);
    const body = passage.mentions.findLast(
      (each) => holders.has(each.type) && each.end <= start && each.entity !== undefined && kind.test(each.entity.name),
    )?.entity;
    const support = { passage: passage.index, start, end: end + match[0].length };
    return body === undefined ? [] : [office(entity, body, title, { support, rule: 'office-taken', score: 0.78 })];
  });

/** 甲木研究院揭牌,首任院长由该校教授周甲木担任: an office in the body told of before, and the one that 该校 means. */
export const positionsGiven = (passage: Passage): Relation[] =>
  passage.mentions.flatMap(({ type, entity, start, end }): Relation[] => {
    if (type !== 'Person' || entity === undefined) return [];
    const next = /^(?:先生|女士)?(?:担任|出任|兼任)/.exec(passage.text.slice(end, end + 8))?.[0];
    const match = next === undefined ? null : given.exec(passage.text.slice(Math.max(0, start - 50), start));
    if (next === undefined || match === null) return [];
    const [whole, title = '', words = ''] = match;
    const from = start - whole.length;
    const before = (body: RegExp): Entity | undefined =>
      passage.mentions.findLast(
        (each) =>
          holders.has(each.type) && each.end <= from + 1 && each.entity !== undefined && body.test(each.entity.name),
      )?.entity;
    const kind = scholars[sameBody.exec(words)?.[1] ?? ''];
    const rank = rankBefore.exec(words)?.[0];
    const offices: (readonly [Entity | undefined, string])[] = [[before(bodyOf(title)), title]];
    if (kind !== undefined && rank !== undefined) offices.push([before(kind), rank]);
    const support = { passage: passage.index, start: from, end: end + next.length };
    return offices.flatMap(([body, held]) =>
      body === undefined ? [] : [office(entity, body, held, { support, rule: 'office-given-to', score: 0.8 })],
    );
  });
