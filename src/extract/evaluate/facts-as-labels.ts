import type { EntityFact, Facts } from '../../facts/format.ts';
import type { LabelledArticle, LabelledEntity } from '../draft/labelled-shape.ts';

const typeOf = ({ type, level }: EntityFact): string => {
  if (type !== 'Region') return type;
  return level === 'PROVINCE' ? 'Province' : level === 'CITY' ? 'City' : level === 'COUNTY' ? 'District' : 'Region';
};

/** Accepted facts of a source in the shape of a labelled article, so that a draft of its text can be held against them. */
export const factsAsLabels = ({ entities, claims, observations }: Facts): LabelledArticle => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    entities: entities.map(
      (entity): LabelledEntity => ({ name: entity.name, type: typeOf(entity), aliases: entity.aliases ?? [] }),
    ),
    relations: claims.map(({ subject, predicate, object, product, modality }) => ({
      subject: nameOf(subject),
      predicate,
      object: nameOf(object),
      evidence: '',
      qualifiers: product === undefined ? {} : { product: nameOf(product) },
      modality,
    })),
    metrics: observations.map(({ entity, metric, value, valueMax, unit, year }) => ({
      subject: nameOf(entity),
      metric,
      value: valueMax === undefined ? value : `${value}-${valueMax}`,
      unit,
      year: year ?? null,
      evidence: '',
    })),
  };
};
