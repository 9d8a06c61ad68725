/** Words before or after which only what ends as goods do is taken for goods. */
export interface GoodsVerb {
  readonly id: string;
  readonly pattern: RegExp;
  /** Where the goods stand. */
  readonly goods: 'before' | 'after';
  readonly score: number;
  readonly example: readonly [text: string, product: string];
  readonly counterExample: string;
}
