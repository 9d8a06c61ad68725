import type { Entity } from '../entities/entity.ts';
import type { Entities } from '../entities/gather.ts';
import type { Passage } from '../passages.ts';
import type { Relation } from './relation.ts';

/** Who builds a line for a product makes it. */
export const productionOf = (relations: readonly Relation[], made: ReadonlyMap<Entity, Entity>): Relation[] =>
  relations.flatMap((relation): Relation[] => {
    const product = relation.predicate === 'DEVELOPS' ? made.get(relation.object) : undefined;
    if (product === undefined || relation.subject.type !== 'Company') return [];
    return [
      {
        ...relation,
        predicate: 'PRODUCES',
        object: product,
        basis: 'INFERRED',
        rule: 'builds-line-for-product',
        score: 0.65,
      },
    ];
  });

const places = (entities: Entities): Entity[] =>
  entities.all.filter(({ type }) => type === 'Region' || type === 'Park');

/** A project lies where its name says: 甲木青河工厂. The place in the name of the firm before it does not count. */
export const containmentsOfProjects = (passages: readonly Passage[], entities: Entities): Relation[] =>
  entities.all.flatMap((project): Relation[] => {
    if (project.type !== 'Project' || project.places[0] === undefined) return [];
    const firms = entities.all
      .filter(({ type }) => type === 'Company')
      .flatMap(({ name, aliases }) => [name, ...aliases]);
    const firm = firms.filter((form) => project.name.startsWith(form)).toSorted((a, b) => b.length - a.length)[0];
    const rest = project.name.slice(firm?.length ?? 0);
    const inside = places(entities).filter(({ name, aliases }) =>
      [name, ...aliases].some((form) => rest.includes(form)),
    );
    const place = inside.toSorted(
      (a, b) => Number(b.type === 'Park') - Number(a.type === 'Park') || b.name.length - a.name.length,
    )[0];
    const { passage, start, end } = project.places[0];
    void passages;
    const builder = firm === undefined ? undefined : entities.find('Company', firm);
    const built: Relation[] =
      builder === undefined
        ? []
        : [
            {
              subject: builder,
              predicate: 'DEVELOPS',
              object: project,
              qualifiers: {},
              modality: 'ACTUAL',
              basis: 'INFERRED',
              support: { passage, start, end },
              rule: 'firm-in-project-name',
              score: 0.75,
            },
          ];
    if (place === undefined) return built;
    return [
      ...built,
      {
        subject: project,
        predicate: 'LOCATED_IN',
        object: place,
        qualifiers: {},
        modality: 'ACTUAL',
        basis: 'INFERRED',
        support: { passage, start, end },
        rule: 'place-in-project-name',
        score: 0.7,
      },
    ];
  });
