import type { ExpandRule } from '../mapping/column-format.ts';
import type { RawRecord } from '../row.ts';
import { Refusal } from '../transforms/transform.ts';

const mostRecords = 10_000;
const tooMany = new Refusal(`more than ${mostRecords} members in one cell`);
const notAnObject = new Refusal('not an object of names and values');
const notAList = new Refusal('not a list');
const notText = new Refusal('not a text that could be split');

const isEmpty = (raw: unknown): boolean => raw === null || raw === undefined || raw === '';

const membersOf = (raw: unknown, split: string | undefined): readonly unknown[] | Refusal => {
  if (split === undefined) return Array.isArray(raw) ? raw : notAList;
  if (typeof raw !== 'string') return notText;
  return raw
    .split(split)
    .map((member) => member.trim())
    .filter((member) => member !== '');
};

/**
 * Makes what turns a record into those of one of its cells. A cell without members leaves the record as it is, so that
 * the rest of the row is not lost; what the members would have given is empty then.
 *
 * @example expander({ column: 'ups', key: 'up', value: 'count' })({ name: '氯碱', ups: { 原盐: 2 } })
 * // [{ name: '氯碱', ups: { 原盐: 2 }, up: '原盐', count: 2 }]
 */
export const expander =
  ({ column, key, value, item, split }: ExpandRule): ((record: RawRecord) => readonly RawRecord[] | Refusal) =>
  (record) => {
    const raw = record[column];
    if (isEmpty(raw)) return [record];
    let parts: readonly RawRecord[];
    if (item !== undefined) {
      const members = membersOf(raw, split);
      if (members instanceof Refusal) return members;
      if (members.length > mostRecords) return tooMany;
      parts = members.map((member) => ({ [item]: member }));
    } else {
      if (typeof raw !== 'object' || raw === null || Array.isArray(raw) || raw instanceof Date) return notAnObject;
      const members = Object.entries(raw);
      if (members.length > mostRecords) return tooMany;
      parts = members.map(([name, held]) => ({ [key ?? '']: name, [value ?? '']: held }));
    }
    return parts.length === 0 ? [record] : parts.map((part) => ({ ...record, ...part }));
  };
