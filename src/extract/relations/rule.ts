import type { Predicate } from '../../facts/predicates.ts';
import { classOf } from './annotate.ts';

/** One construction that says a relation. `{name:Type|Type}` in a pattern is a name, or a list of names, of such a type. */
export interface RelationRule {
  readonly id: string;
  readonly predicate: Predicate;
  /**
   * Regular expression over a sentence whose names are slots: `{subject:…}`, `{object:…}` and, where it says so,
   * `{product:…}`, `{amount:Money}`. `~` is at most 14 characters of one clause, `~~` at most 30 of one sentence;
   * `{^Type}` is a character of the sentence that is no name of the type.
   */
  readonly pattern: string;
  /**
   * Where the pattern has no subject: what the sentence is about stands for it. `Heading` is whatever heads the item,
   * `Place` a region or a park.
   */
  readonly topic?: 'Company' | 'Project' | 'Region' | 'Park' | 'Place' | 'Heading';
  /** Where what the sentence is about is the object instead. */
  readonly topicIs?: 'object';
  /** What the sentence is about is none of the names that such words follow. */
  readonly topicUnless?: RegExp;
  /**
   * Where the sentence, or the item, tells of such a thing before, what is said is said of that; a named one is none that
   * the sentence only calls 项目.
   */
  readonly yieldsTo?: 'Project' | 'NamedProject';
  /** Only what the sentence names, or what the paragraph told to be set up: 合资成立甲木公司。乙木集团持股51%. */
  readonly topicFounded?: true;
  /** The object must stand where a clause's subject does. */
  readonly objectLeads?: true;
  /**
   * The two sides of a list: 甲与乙签约; `first` is the first of them with all the others, `turned` reads them backwards,
   * `all` is each with each: 甲、乙、丙三方共建.
   */
  readonly sides?: true | 'first' | 'turned' | 'all';
  /** A qualifier that the construction itself says. */
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly modality?: 'PLANNED' | 'ASPIRATIONAL';
  readonly score: number;
  /** A made-up sentence and what the rule reads in it. */
  readonly example: readonly [text: string, subject: string, object: string];
  /** A made-up sentence that looks like it and in which the rule reads nothing. */
  readonly counterExample: string;
}

/** The types of which a pattern needs a name in the place of this name; none where it has no such place. */
export const namesNeeded = (pattern: string, place: string): readonly string[] =>
  new RegExp(`\\{${place}:([A-Za-z|]+)\\}`).exec(pattern)?.[1]?.split('|') ?? [];

/** Compiles a rule's pattern. */
export const compile = (pattern: string): RegExp => {
  const source = pattern
    .replaceAll('~~', '[^。;!?]{0,30}?')
    .replaceAll('~', '[^,。;!?]{0,14}?')
    .replaceAll(/\{\^([A-Za-z|]+)\}/g, (_, names: string) => `[^。;!?${classOf(names).slice(1)}`)
    .replaceAll(/\{(?:(\w+):)?([A-Za-z|]+)\}/g, (_, name: string | undefined, names: string) =>
      name === undefined ? classOf(names) : `(?<${name}>${classOf(names)})`,
    );
  return new RegExp(source, 'g');
};
