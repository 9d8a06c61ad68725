import type { NormalizedText } from '../text/normalized.ts';
import { settle } from './draft/settle.ts';
import { Entities } from './entities/entities.ts';
import type { Entity } from './entities/entity.ts';
import { focusOf } from './entities/focus.ts';
import { spreadForms } from './entities/forms.ts';
import { gatherCompanies, gatherOthers, gatherRegions, spread, tieMentions } from './entities/gather.ts';
import { nameProjects } from './entities/name-projects.ts';
import { productsOfProjects } from './entities/products-of-projects.ts';
import type { Extraction } from './extraction.ts';
import type { Figure } from './figures/figure.ts';
import { figuresIn } from './figures/find.ts';
import { quantitiesIn } from './figures/quantity.ts';
import { findBareParks } from './mentions/bare-parks.ts';
import { findByEnding } from './mentions/by-ending.ts';
import { findCompaniesInContext } from './mentions/companies-in-context.ts';
import { findGovernments } from './mentions/governments.ts';
import { findJointBodies } from './mentions/joint-bodies.ts';
import { findKnownCompanies } from './mentions/known-companies.ts';
import { findLocalGovernments } from './mentions/local-governments.ts';
import { addMention } from './mentions/mention.ts';
import { findPeople } from './mentions/people.ts';
import { findProducts } from './mentions/products.ts';
import { findProjects } from './mentions/projects.ts';
import { findRegions, type RegionFound } from './mentions/regions.ts';
import { findShortFirmNames } from './mentions/short-firm-names.ts';
import { standingRegions } from './mentions/standing-regions.ts';
import { findSubParks } from './mentions/sub-parks.ts';
import { findTechnologies } from './mentions/technologies.ts';
import { findTitledWorks } from './mentions/titled-works.ts';
import { findLoneTowns, findTowns } from './mentions/towns.ts';
import { findUnnamedProjects } from './mentions/unnamed-projects.ts';
import { type Passage, passagesOf } from './passages.ts';
import { productionBySupply, productionOf, saidByProjectNames } from './relations/by-project-name.ts';
import { containmentsAmong } from './relations/containment.ts';
import { relationsIn } from './relations/find.ts';
import { resolvePhases } from './relations/phases.ts';
import { firmSpokenOf, positionsIn } from './relations/positions.ts';
import { positionsAfter } from './relations/positions-after.ts';
import { positionsGiven } from './relations/positions-given.ts';
import type { Relation } from './relations/relation.ts';
import { firmsInScenes } from './relations/scenes-before-firms.ts';
import { TopicKeeper } from './relations/topics.ts';

interface Named {
  readonly entities: Entities;
  /** What the name of a project says is made there. */
  readonly made: ReadonlyMap<Entity, Entity>;
}

/** Steps 2 and 3: what is named in the passages, gathered into entities. */
const nameEntities = (passages: readonly Passage[]): Named => {
  const entities = new Entities();
  const regions = findRegions(passages);
  const regionsIn = new Map<Passage, RegionFound[]>(passages.map((passage) => [passage, []]));
  for (const region of regions) regionsIn.get(region.passage)?.push(region);
  for (const passage of passages) {
    const here = regionsIn.get(passage) ?? [];
    for (const { division, start, end } of here) {
      passage.mentions.push({
        type: 'Region',
        start,
        end,
        text: division.name,
        rule: 'official-division',
        score: 0.95,
      });
    }
    const divisionMentions = [...passage.mentions];
    for (const town of [...findTowns(passage, here), ...findLoneTowns(passage)]) addMention(passage.mentions, town);
    findByEnding(passage, divisionMentions);
    findSubParks(passage);
    findTitledWorks(passage);
    findJointBodies(passage);
    findPeople(passage);
    findGovernments(passage, divisionMentions);
  }
  findLocalGovernments(passages, regions);
  findBareParks(passages);
  for (const passage of passages) {
    findCompaniesInContext(passage);
    findKnownCompanies(passage);
    findShortFirmNames(passage);
  }
  gatherRegions(standingRegions(regions), entities);
  gatherCompanies(passages, entities);
  spread(passages, spreadForms(entities, ['Company']), 'known-firm');
  for (const passage of passages) {
    findProjects(passage);
    findUnnamedProjects(passage);
    findTechnologies(passage);
    findProducts(passage);
  }
  gatherOthers(passages, entities);
  const made = productsOfProjects(entities);
  spread(
    passages,
    spreadForms(entities, [
      'Person',
      'Park',
      'Project',
      'Product',
      'University',
      'ResearchInstitute',
      'Platform',
      'Region',
      'Programme',
      'Agreement',
      'Technology',
    ]),
    'known-name',
  );
  tieMentions(passages, entities);
  return { entities, made };
};

/** Steps 4 and 5: what is said of them. */
const readSentences = (
  passages: readonly Passage[],
  { entities, made }: Named,
): Pick<Extraction, 'relations' | 'figures'> => {
  const focus = focusOf(passages, entities);
  const positions = passages.flatMap((passage, i) => {
    const before = passages[i - 1];
    const earlier = before === undefined ? undefined : firmSpokenOf(before);
    return [...positionsIn(passage, focus, entities, earlier), ...positionsAfter(passage), ...positionsGiven(passage)];
  });
  const speakers = new Map(
    positions.filter(({ object }) => object.type === 'Company').map(({ subject, object }) => [subject, object]),
  );
  const officials = new Map(
    positions
      .filter(({ object }) => object.type === 'Region' || object.type === 'Park')
      .map(({ subject, object }) => [subject, object]),
  );
  const relations: Relation[] = [...positions];
  const figures: Figure[] = [];
  const topics = new TopicKeeper(speakers, officials, focus, entities);
  const containmentsIn = containmentsAmong(entities);
  for (const passage of passages) {
    topics.begin(passage);
    relations.push(...containmentsIn(passage), ...firmsInScenes(passage));
    const quantities = quantitiesIn(passage);
    const told: Figure[] = [];
    for (const sentence of passage.sentences) {
      const current = topics.enter(passage, sentence);
      relations.push(...resolvePhases(passage, sentence, current, entities));
      relations.push(...relationsIn(passage, sentence, quantities, current));
      told.push(...figuresIn(passage, sentence, quantities, current, focus, told));
      topics.leave(passage, sentence);
    }
    figures.push(...told);
  }
  relations.push(...saidByProjectNames(entities, passages));
  relations.push(...productionOf(relations, made), ...productionBySupply(relations, entities));
  return { relations, figures };
};

/**
 * Reads an article by rules alone: offline, the same text always gives the same draft.
 *
 * @example extract(normalize(new RawText('甲木公司位于青岛市。'))).relations.length // 1
 */
export const extract = (article: NormalizedText): Extraction => {
  const passages = passagesOf(article);
  const named = nameEntities(passages);
  const { entities } = named;
  const read = readSentences(passages, named);
  nameProjects(entities, read.relations);
  return settle({ article, passages, entities: entities.all, ...read });
};
