import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { office } from './office.ts';
import { schools } from './positions.ts';
import type { Relation } from './relation.ts';

/** What the last part of a body's name is, before a title in it: 中心主任. */
const part = '中心|研究院|实验室|研究所|基地|平台|联盟|学院|协会|学会|公司|集团|园区|院|所';
const given = new RegExp(
  `(?:^|[,。;])(?:首任|现任|新任|第一任|其)?(${part})?(${titlePattern})(?:一职)?(?:则|将|拟|已)*由([^,。;由]{0,24})$`,
);
/** 基地主任、青河大学教授周甲木: the office in the body told of before, and another. */
const beside = new RegExp(
  `(?:^|[,。;“”])(?:该|其)?(${part})((?:常务|执行)?(?:${titlePattern}))(?:[、兼][^,。;“”]{2,24})?$`,
);
const rankBefore = new RegExp(`(?:${titlePattern})$`);
const sameBody = /(?:该|本)([校院所])/;
const holders = new Set(['Company', 'University', 'ResearchInstitute', 'Park', 'Platform', 'Facility', 'Project']);

/** What the body in which a title is held ends in, where the title tells. */
const bodyOf = (title: string): RegExp => {
  if (title.endsWith('院长')) return /院$/;
  if (title.endsWith('校长')) return /(?:大学|学院|学校)$/;
  if (title.endsWith('所长')) return /所$/;
  return title.endsWith('主任') ? /(?:中心|实验室|院|所|站|平台|基地|联盟|协会|学会)$/ : /(?:公司|集团|厂)$/;
};
/** The body named last before a place, and not before another one, whose name ends so. */
const bodyBefore = (
  { mentions }: Passage,
  at: number,
  ends: (name: string) => boolean,
  least = 0,
): Entity | undefined =>
  mentions.findLast(
    ({ type, start, end, entity }) =>
      holders.has(type) && start >= least && end <= at && entity !== undefined && ends(entity.name),
  )?.entity;

/** 甲木基地启用。基地主任、青河大学教授周甲木: an office before a name in a body that only its last part names. */
const positionBeside = (passage: Passage, person: Entity, start: number, end: number): Relation[] => {
  const match = beside.exec(passage.text.slice(Math.max(0, start - 50), start));
  if (match === null) return [];
  const [whole, last = '', title = ''] = match;
  if (last === '公司' || last === '集团' || last === '园区') return [];
  const from = start - whole.length;
  const body = bodyBefore(passage, from + 1, (name) => name.endsWith(last));
  const support = { passage: passage.index, start: from, end };
  return body === undefined
    ? []
    : [office(person, body, title, { support, rule: 'office-in-part-of-name', score: 0.8 })];
};

/** Titles that say in what kind of body they are held. */
const ofOneBody = /(?:院长|校长|所长|主任|董事长|总经理|总裁|厂长)$/;
const taken = new RegExp(`^(?:先生|女士)?(?:担任|出任|兼任|任)(?:首任|首届)?(${titlePattern})(?=[,。;]|$)`);

/** 甲木研究院揭牌,青河大学教授周甲木任院长: an office without its body, which the sentence told of. */
const positionTaken = (passage: Passage, person: Entity, start: number, end: number): Relation[] => {
  const match = taken.exec(passage.text.slice(end, end + 20));
  const title = match?.[1];
  if (match === null || title === undefined || !ofOneBody.test(title)) return [];
  const least = passage.sentences.findLast((each) => each.start <= start)?.start ?? 0;
  const ends = bodyOf(title);
  const body = bodyBefore(passage, start, (name) => ends.test(name), least);
  const support = { passage: passage.index, start: least, end: end + match[0].length };
  return body === undefined ? [] : [office(person, body, title, { support, rule: 'office-taken', score: 0.78 })];
};

const appoints = /(?:聘请|聘任|特聘|返聘|任命|委任|委派|选举|推选|推举|提拔|邀请|请来|请|派|聘)(?:了)?[^,。;]{0,24}$/;
const appointed = new RegExp(
  `^(?:先生|女士)?(?:为|担任|出任|兼任|任|做|当)(?:公司|集团|其|厂里|院里)?(?:的)?((?:首席|名誉|技术|高级|常务|执行|第一任|首任)*(?:${titlePattern}|顾问))(?=[,。;]|$)`,
);

/** 甲木公司聘请青河大学教授周甲木担任首席科学家: an office in the body that gives it. */
const positionAppointed = (passage: Passage, person: Entity, start: number, end: number): Relation[] => {
  const match = appointed.exec(passage.text.slice(end, end + 20));
  const title = match?.[1];
  if (match === null || title === undefined) return [];
  const least = passage.sentences.findLast((each) => each.start <= start)?.start ?? 0;
  const verb = appoints.exec(passage.text.slice(least, start));
  if (verb === null) return [];
  const body = bodyBefore(passage, least + verb.index, () => true, least);
  const support = { passage: passage.index, start: least, end: end + match[0].length };
  return body === undefined ? [] : [office(person, body, title, { support, rule: 'office-appointed', score: 0.8 })];
};

/** 甲木研究院揭牌,首任院长由该校教授周甲木担任: an office in the body told of before, and the one that 该校 means. */
export const positionsGiven = (passage: Passage): Relation[] =>
  passage.mentions.flatMap(({ type, entity, start, end }): Relation[] => {
    if (type !== 'Person' || entity === undefined) return [];
    const appointments = positionAppointed(passage, entity, start, end);
    const others = [
      ...positionBeside(passage, entity, start, end),
      ...(appointments.length > 0 ? appointments : positionTaken(passage, entity, start, end)),
    ];
    const next = /^(?:先生|女士)?(?:担任|出任|兼任|任)/.exec(passage.text.slice(end, end + 8))?.[0];
    const match = next === undefined ? null : given.exec(passage.text.slice(Math.max(0, start - 50), start));
    if (next === undefined || match === null) return others;
    const [whole, last, title = '', words = ''] = match;
    const from = start - whole.length;
    const before = (body: RegExp): Entity | undefined => bodyBefore(passage, from + 1, (name) => body.test(name));
    const whose =
      last === undefined ? before(bodyOf(title)) : bodyBefore(passage, from + 1, (name) => name.endsWith(last));
    const kind = schools[sameBody.exec(words)?.[1] ?? ''];
    const rank = rankBefore.exec(words)?.[0];
    const offices: (readonly [Entity | undefined, string])[] = [[whose, title]];
    if (kind !== undefined && rank !== undefined) offices.push([before(kind), rank]);
    const support = { passage: passage.index, start: from, end: end + next.length };
    return offices.flatMap(([body, held]) =>
      body === undefined ? [] : [office(entity, body, held, { support, rule: 'office-given-to', score: 0.8 })],
    );
  });
