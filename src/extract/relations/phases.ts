import type { Range } from '../../text/normalized.ts';
import { shortestForm } from '../entities/company-forms.ts';
import type { Entities } from '../entities/entities.ts';
import type { Entity } from '../entities/entity.ts';
import { tie } from '../entities/gather.ts';
import type { Mention } from '../mentions/mention.ts';
import { tellsOfUnnamed } from '../mentions/unnamed-projects.ts';
import type { Passage } from '../passages.ts';
import { beginsClause } from './clauses.ts';
import type { Relation } from './relation.ts';
import type { Topics } from './topics.ts';

const phase = /^[一二三四]期/;

const builderAt = (passage: Passage, sentence: Range, mention: Mention, topics: Topics): Topics['company'] => {
  const before = passage.mentions.filter(
    ({ entity, start, end }) => entity !== undefined && start >= sentence.start && end <= mention.start,
  );
  const named = before.findLast(
    ({ type, rule, start }) =>
      type === 'Company' && (rule === 'anaphor' || beginsClause(passage.text, start, sentence.start)),
  )?.entity;
  // 甲木产业园分三期建设,一期已经交付: the phase is one of the park.
  return named ?? (before.some(({ type }) => type === 'Park') ? undefined : topics.company);
};

const developed = (subject: Entity, object: Entity, passage: Passage, sentence: Range, { end }: Mention): Relation => ({
  subject,
  predicate: 'DEVELOPS',
  object,
  qualifiers: {},
  modality: 'ACTUAL',
  basis: 'INFERRED',
  support: { passage: passage.index, start: sentence.start, end },
  rule: 'unnamed-project-of-topic',
  score: 0.7,
});

/**
 * Gives projects without a name of their own the name of the firm that the sentence is about: 二期工厂 of 甲木公司 is
 * 甲木二期工厂. Where the text speaks of a named project alone, a phase is one of it.
 */
export const resolvePhases = (passage: Passage, sentence: Range, topics: Topics, entities: Entities): Relation[] => {
  const relations: Relation[] = [];
  for (const mention of passage.mentions) {
    const phaseFirst = mention.rule === 'project-ending' && phase.test(mention.text) && mention.entity !== undefined;
    if (
      (!tellsOfUnnamed.has(mention.rule) && !phaseFirst) ||
      mention.start < sentence.start ||
      mention.end > sentence.end
    )
      continue;
    const builder = builderAt(passage, sentence, mention, topics);
    if (builder === undefined) {
      if (topics.project !== undefined) mention.entity = topics.project;
      continue;
    }
    if (phaseFirst && mention.entity !== undefined) {
      relations.push(developed(builder, mention.entity, passage, sentence, mention));
      continue;
    }
    const first = phase.exec(mention.text)?.[0];
    const known = entities.all.find(
      ({ type, name }) =>
        type === 'Project' &&
        first !== undefined &&
        name.includes(first) &&
        [builder.name, ...builder.aliases, shortestForm(builder)].some((form) => name.startsWith(form)),
    );
    const ahead = passage.text.slice(mention.end, mention.end + 2);
    if (
      known === undefined &&
      mention.rule === 'phase' &&
      !/(?:项目|工程|工厂)$/.test(passage.text.slice(mention.start, mention.end)) &&
      !/^\d/.test(ahead)
    ) {
      if (topics.project !== undefined) mention.entity = topics.project;
      continue;
    }
    const entity =
      known ??
      entities.make({
        type: 'Project',
        name: `${shortestForm(builder)}${mention.text}`,
        named: false,
        rule: mention.rule,
        score: 0.6,
      });
    tie(passage, mention, entity);
    relations.push(developed(builder, entity, passage, sentence, mention));
  }
  return relations;
};
