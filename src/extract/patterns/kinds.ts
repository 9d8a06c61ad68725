/** Characters of the private use area stand for names, so many of them in a row for those of one kind. */
export const kindSize = 0x80;

/** The first of the characters that stand for names. */
export const firstKind = 0xe000;

const lastKind = 0xf8ff;

/** Whether a UTF-16 unit stands for a name. */
export const standsForMany = (unit: number): boolean => unit >= firstKind && unit <= lastKind;

/**
 * The UTF-16 unit that stands for all those of a kind: the first of the kind's; any other character stands for itself.
 *
 * @example kindOf(0xe005) // 0xe000
 * @example kindOf('甲'.charCodeAt(0)) // itself
 */
export const kindOf = (unit: number): number => (standsForMany(unit) ? unit - (unit % kindSize) : unit);
