/** Rules that judge two ids to be one, the stronger first. */
export const ruleNames = ['IDENTIFIER', 'EXACT_NAME'] as const;
export type RuleName = (typeof ruleNames)[number];

/** What somebody decided about two ids; `date` as precise as it is known, from a year to an instant, in ISO 8601. */
export interface IdentityJudgement {
  readonly id: string;
  readonly leftId: string;
  readonly rightId: string;
  readonly verdict: 'SAME' | 'NOT_SAME' | 'UNDECIDED';
  readonly date: string;
  /** The rule that made it, where no person did. */
  readonly rule?: RuleName;
  /** What the two share by that rule, such as `EXACT_NAME 太钢`. */
  readonly key?: string;
}
