import type { Entity } from '../entities/entity.ts';
import type { Passage } from '../passages.ts';
import { titlePattern } from '../vocabulary/titles.ts';
import { office } from './office.ts';
import type { Relation } from './relation.ts';

const takes =
  '(?:担任|出任|现任|兼任|接任|升任|转任|调任|历任|就任|当选为?|受聘为|升为|聘为|任命为|推选为|选举为|推举为|任)';
const before =
  '(?:(?:今年|去年|前年|\\d{4}年)?(?:\\d+月)?(?:起|开始|初|底)?|正式|同时|目前|如今|现在|现|并|还|也|已|将|又|被|先后|长期|一直|接替[^,。;]{2,4}?|全票|连续|连任)*';
const held = new RegExp(
  `^(?:先生|女士)?(?:,|是|${before}${takes})([^,。;:“”]{2,24}?)((?:${titlePattern})(?:、(?:${titlePattern}))*)(?=[,。;、]|$)`,
);
const organisations = new Set([
  'Company',
  'University',
  'ResearchInstitute',
  'Region',
  'Park',
  'Government',
  'Platform',
]);

/** Offices told after a name: 周甲木,甲木公司董事长. The body must be named between the two. */
export const positionsAfter = (passage: Passage): Relation[] =>
  passage.mentions.flatMap((person): Relation[] => {
    if (person.type !== 'Person' || person.entity === undefined) return [];
    const match = held.exec(passage.text.slice(person.end, person.end + 60));
    // 市长李甲木,青河市委书记周甲木: after a comma, another's title may follow a name in a list.
    if (
      match === null ||
      (/^(?:先生|女士)?,/.test(match[0]) && !/(?:^|[。;!?“”])$/.test(passage.text.slice(0, person.start)))
    )
      return [];
    const [whole, , title = ''] = match;
    const end = person.end + whole.length;
    const body: Entity | undefined = passage.mentions.findLast(
      (each) =>
        organisations.has(each.type) &&
        each.start >= person.end &&
        each.end <= end &&
        end - title.length - each.end <= 6,
    )?.entity;
    const support = { passage: passage.index, start: person.start, end };
    return body === undefined
      ? []
      : [office(person.entity, body, title, { support, rule: 'title-after-name', score: 0.82 })];
  });
