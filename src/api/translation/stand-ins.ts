import { randomUUID } from 'node:crypto';

/** A value of a request that becomes a parameter of its statement as it stands: a text, or a list of texts. */
export type Slot = string | readonly string[];

// No client can guess it, so none can write a text into a query that would be taken for a slot. Capitals and the space
// show whether a translation changes what it is given.
const mark = `Stand-in ${randomUUID()} `;

/**
 * The text that stands for a slot while a translation is made.
 *
 * @example slotOf(standIn(3)) // 3
 */
export const standIn = (slot: number): string => `${mark}${slot}`;

/** Whether a text has a stand-in anywhere in it. */
export const hasStandIn = (text: string): boolean => text.includes(mark);

/** Number of the slot that a text stands for, verbatim; undefined where it is no stand-in. */
export const slotOf = (text: string): number | undefined => {
  if (!text.startsWith(mark)) return undefined;
  const number = Number(text.slice(mark.length));
  return standIn(number) === text ? number : undefined;
};
