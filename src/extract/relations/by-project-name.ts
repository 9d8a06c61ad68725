import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { type NamesInWords, namesInWords } from '../entities/names-in-words.ts';
import type { Passage } from '../passages.ts';
import type { Relation } from './relation.ts';

const byLine = {
  predicate: 'PRODUCES',
  basis: 'INFERRED',
  rule: 'builds-line-for-product',
  score: 0.65,
  qualifiers: {},
} as const;

/** Who builds a line for a product makes it; where two build it together, the line does. */
export const productionOf = (relations: readonly Relation[], made: ReadonlyMap<Entity, Entity>): Relation[] => {
  const builders = new Map<Entity, Set<Entity>>();
  for (const { predicate, subject, object } of relations)
    if (predicate === 'DEVELOPS' && subject.type === 'Company' && made.has(object))
      builders.set(object, (builders.get(object) ?? new Set()).add(subject));
  return relations.flatMap((relation): Relation[] => {
    const product = relation.predicate === 'DEVELOPS' ? made.get(relation.object) : undefined;
    if (product === undefined || relation.subject.type !== 'Company') return [];
    const together = (builders.get(relation.object)?.size ?? 0) > 1;
    return [{ ...relation, subject: together ? relation.object : relation.subject, object: product, ...byLine }];
  });
};

/** Who supplies a product makes it, unless the text says otherwise. */
export const productionBySupply = (relations: readonly Relation[], entities: Entities): Relation[] =>
  relations.flatMap((relation): Relation[] => {
    const { product } = relation.qualifiers;
    const made =
      relation.predicate === 'SUPPLIES' && product !== undefined ? entities.find('Product', product) : undefined;
    if (made === undefined || relation.subject.type !== 'Company') return [];
    const how = { basis: 'INFERRED', rule: 'supplier-makes-product', score: 0.6, qualifiers: {} } as const;
    return [{ ...relation, predicate: 'PRODUCES', object: made, ...how }];
  });

/** The place that words name, a park before a region, the longer name first. */
const placeIn = (words: string, places: NamesInWords): Entity | undefined =>
  places
    .within(words)
    .toSorted((a, b) => Number(b.type === 'Park') - Number(a.type === 'Park') || b.name.length - a.name.length)[0];

/** A firm in a project's name that the text names nowhere else. */
const firmWords = /^.*(?:集团|公司|酒厂|药厂)(?=.)/;

/** Said of works that nobody builds after all. */
const calledOff =
  /(?:已|已经|宣布|正式|上月|上个月|今年|于[^,。;]{1,8})?(?:终止|取消|撤销|撤回|解除|搁置|流产|告吹|作废)|不再(?:执行|推进|建设|列入)|未获(?:通过|批准)/;

/** Whether the sentence that names works first tells that they are called off. */
const isCalledOff = (passages: readonly Passage[], { passage, start }: Entity['places'][number]): boolean => {
  const { text = '', sentences = [] } = passages[passage] ?? {};
  const sentence = sentences.find(({ end }) => end > start);
  return sentence !== undefined && calledOff.test(text.slice(start, sentence.end));
};

/** What a project's name says by itself: who builds it, and where it lies: 甲木青河工厂. The place in the firm's own name does not count. */
export const saidByProjectNames = (entities: Entities, passages: readonly Passage[]): Relation[] => {
  const projects = entities.all.filter(
    ({ type, places: [first] }) => type === 'Project' && first !== undefined && !isCalledOff(passages, first),
  );
  if (projects.length === 0) return [];
  const firms = namesInWords(entities.all, ['Company']);
  const places = namesInWords(entities.all, ['Region', 'Park']);
  return projects.flatMap((project): Relation[] => {
    const [support] = project.places;
    if (support === undefined) return [];
    const firm = firms.longestBeginning(project.name) ?? '';
    const builder = firm === '' ? undefined : entities.find('Company', firm);
    const place = placeIn(project.name.slice(firm.length).replace(firmWords, ''), places);
    const shared = { qualifiers: {}, modality: 'ACTUAL', basis: 'INFERRED', support } as const;
    return [
      ...(builder === undefined
        ? []
        : [
            {
              ...shared,
              subject: builder,
              predicate: 'DEVELOPS',
              object: project,
              rule: 'firm-in-project-name',
              score: 0.75,
            } as const,
          ]),
      ...(place === undefined
        ? []
        : [
            {
              ...shared,
              subject: project,
              predicate: 'LOCATED_IN',
              object: place,
              rule: 'place-in-project-name',
              score: 0.7,
            } as const,
          ]),
    ];
  });
};
