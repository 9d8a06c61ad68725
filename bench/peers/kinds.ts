/** A kind of work: one question, asked with variables that differ. */
export interface Kind {
  readonly name: KindName;
  readonly letter: string;
  readonly title: string;
  /** What is asked of the answers of two contestants before either is timed. */
  readonly equal: 'the whole answer' | 'the best hit';
}

export const kindNames = [
  'point',
  'suppliers',
  'products',
  'hops',
  'outputs',
  'page',
  'closure',
  'search',
  'full-text',
  'evidence',
  'gaps',
] as const;
export type KindName = (typeof kindNames)[number];
export type Variables = Readonly<Record<string, string>>;

const whole = 'the whole answer';

/** Kinds of work, in the order of the report. */
export const kinds: readonly Kind[] = [
  { name: 'point', letter: 'a', title: 'a company by id', equal: whole },
  { name: 'suppliers', letter: 'b', title: 'a company with suppliers and product', equal: whole },
  { name: 'products', letter: 'b′', title: 'a company with its products and their shares', equal: whole },
  { name: 'hops', letter: 'c', title: 'three hops nested, of suppliers', equal: whole },
  { name: 'outputs', letter: 'c′', title: 'three hops nested, of products', equal: whole },
  { name: 'page', letter: 'd', title: 'a city with 50 companies, their stages and 3 suppliers each', equal: whole },
  { name: 'closure', letter: 'e', title: 'supply chain to depth 6', equal: whole },
  { name: 'search', letter: 'f', title: 'search, the project’s order, top 20', equal: whole },
  { name: 'full-text', letter: 'f′', title: 'full text, the index’s order, top 20', equal: 'the best hit' },
  { name: 'evidence', letter: 'g', title: 'a claim to its evidence and document', equal: whole },
  { name: 'gaps', letter: 'h', title: 'stages of a chain in a city', equal: whole },
];
