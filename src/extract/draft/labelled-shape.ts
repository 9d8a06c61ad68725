import type { NormalizedText } from '../../text/normalized.ts';
import type { Entity } from '../entities/entity.ts';
import type { Extraction } from '../extraction.ts';
import type { Passage } from '../passages.ts';
import { rawSpan } from '../passages.ts';
import type { Support } from '../relations/relation.ts';

/** An entity as labelled articles write it; regions by their level. */
export interface LabelledEntity {
  readonly name: string;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly named?: boolean;
  readonly optional?: boolean;
  readonly accept_types?: readonly string[];
}

/** A relation between two names. */
export interface LabelledRelation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly evidence: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly modality?: string;
  readonly optional?: boolean;
  readonly accept?: Partial<Record<'subject' | 'predicate' | 'object', readonly string[]>>;
  readonly rule?: string;
}

/** A figure of a name, value and unit as written. */
export interface LabelledFigure {
  readonly subject: string;
  readonly metric: string;
  readonly value: number | string;
  readonly unit: string;
  readonly year: number | null;
  readonly evidence: string;
  readonly optional?: boolean;
  /** Other right answers. */
  readonly accept?: { readonly subject: readonly string[] };
  readonly rule?: string;
}

/** One article as people label it, and as `extract --json` writes it. */
export interface LabelledArticle {
  readonly entities: readonly LabelledEntity[];
  readonly relations: readonly LabelledRelation[];
  readonly metrics: readonly LabelledFigure[];
}

const typeOf = ({ type, level, name }: Entity): string => {
  if (type !== 'Region') return type;
  if (level === 'COUNTY') return name.endsWith('市') ? 'City' : 'District';
  if (level === 'PROVINCE') return name.endsWith('市') ? 'City' : 'Province';
  return level === 'CITY' ? 'City' : 'Region';
};

/** The brackets of a Chinese name as Chinese writes them, whatever width the text gave them. */
const wide = (name: string): string =>
  name.includes('(') ? name.replaceAll(/\(([^)]*[\u4e00-\u9fa5][^)]*)\)/g, '（$1）') : name;

const quote = (article: NormalizedText, passages: readonly Passage[], { passage, start, end }: Support): string => {
  const found = passages[passage];
  if (found === undefined) return '';
  const span = rawSpan(article, found, start, end);
  return article.raw.slice(span.start, span.end);
};

/**
 * A draft in the shape of the labelled articles. Names are in normal form, evidence is an exact substring of the raw
 * text.
 */
export const labelledShape = ({ article, passages, entities, relations, figures }: Extraction): LabelledArticle => ({
  entities: entities.map((entity) => ({
    name: wide(entity.name),
    type: typeOf(entity),
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name).map(wide),
  })),
  relations: relations.map(({ subject, predicate, object, qualifiers, modality, support, rule }) => ({
    subject: wide(subject.name),
    predicate,
    object: wide(object.name),
    evidence: quote(article, passages, support),
    qualifiers,
    modality,
    rule,
  })),
  metrics: figures.map(({ subject, name, quantity, year, support, rule }) => ({
    subject: wide(subject.name),
    metric: name,
    value: quantity.value,
    unit: quantity.unit,
    year: year ?? null,
    evidence: quote(article, passages, support),
    rule,
  })),
});
