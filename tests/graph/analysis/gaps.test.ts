import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absenceNote } from '../../../src/analysis/gaps/coverage.ts';
import { type GapReport, gaps, type StageGap } from '../../../src/analysis/gaps/gaps.ts';
import { requireEntity } from '../../../src/analysis/named.ts';
import type { Graph } from '../../../src/graph/driver.ts';
import { type Read, readFrom } from '../../../src/quality/read.ts';
import { loadNetwork, type MadeClaim } from '../../support/analysis/network.ts';
import { emptyGraph, openGraph } from '../../support/graph.ts';

const planned = { modality: 'PLANNED' };
const chain = 'industry-chain-a';
const stage = (name: string, order: number): MadeClaim => [`chain-stage-${name}`, 'STAGE_OF', chain, { order }];

/** A city with a county and a park in it, and a province around it; each stage is known in another way. */
const reported: readonly MadeClaim[] = [
  ['region-county', 'PART_OF', 'region-city'],
  ['region-city', 'PART_OF', 'region-province'],
  ['region-far', 'PART_OF', 'region-province'],
  ['park-in-county', 'LOCATED_IN', 'region-county'],
  stage('standing', 1),
  stage('making', 2),
  stage('kinds', 3),
  stage('sought', 4),
  stage('sought-by-product', 5),
  stage('sought-by-project', 6),
  stage('planned', 7),
  ['company-standing', 'IN_STAGE', 'chain-stage-standing'],
  ['company-standing', 'LOCATED_IN', 'region-city'],
  ['region-city', 'SEEKS', 'chain-stage-standing', { matter: '扩大' }],
  // In a park, in a county, in the city.
  ['product-made', 'IN_STAGE', 'chain-stage-making'],
  ['company-in-park', 'PRODUCES', 'product-made'],
  ['company-in-park', 'LOCATED_IN', 'park-in-county'],
  // A kind of a kind of what the stage has, in a circle.
  ['product-general', 'IN_STAGE', 'chain-stage-kinds'],
  ['product-kind', 'SUBTYPE_OF', 'product-general'],
  ['product-special', 'SUBTYPE_OF', 'product-kind'],
  ['product-general', 'SUBTYPE_OF', 'product-special'],
  ['company-special', 'PRODUCES', 'product-special'],
  ['company-special', 'LOCATED_IN', 'region-county'],
  ['government-office', 'PART_OF', 'region-city'],
  ['government-office', 'SEEKS', 'chain-stage-sought', planned],
  ['region-far', 'SEEKS', 'chain-stage-planned'],
  ['product-wanted', 'IN_STAGE', 'chain-stage-sought-by-product'],
  ['product-kind-wanted', 'SUBTYPE_OF', 'product-wanted'],
  ['park-in-county', 'SEEKS', 'product-kind-wanted', { modality: 'ASPIRATIONAL' }],
  ['project-wanted', 'PRODUCES', 'product-of-project', planned],
  ['product-of-project', 'IN_STAGE', 'chain-stage-sought-by-project'],
  ['region-city', 'SEEKS', 'project-wanted'],
  // Plans and places to come cover nothing.
  ['product-planned', 'IN_STAGE', 'chain-stage-planned'],
  ['company-standing', 'PRODUCES', 'product-planned', planned],
  ['company-to-come', 'PRODUCES', 'product-planned'],
  ['company-to-come', 'LOCATED_IN', 'region-city', planned],
  ['project-built', 'PRODUCES', 'product-planned'],
  ['project-built', 'LOCATED_IN', 'region-city'],
  // Elsewhere: a partner of a firm in the city, a neighbour, and one of which only the share is known.
  ['company-partner', 'PRODUCES', 'product-planned'],
  ['company-partner', 'PARTNERS_WITH', 'company-in-park'],
  ['company-neighbour', 'PRODUCES', 'product-planned'],
  ['company-neighbour', 'LOCATED_IN', 'region-far'],
  ['company-large', 'PRODUCES', 'product-planned', { share: 0.9, shareOf: '营业收入' }],
  ['company-small', 'PRODUCES', 'product-planned', { share: 0.1, shareOf: '营业收入' }],
];

let graph: Graph;
let read: Read;
const ask = async (region: string | null): Promise<GapReport> =>
  gaps(
    read,
    await requireEntity(read, 'chain', chain),
    region === null ? null : await requireEntity(read, 'region', region),
  );
const of = ({ stages }: GapReport, name: string): StageGap | undefined =>
  stages.find(({ stageId }) => stageId === `chain-stage-${name}`);

/** Claims of a stage as `subject PREDICATE object`, sorted. */
const claimsOf = async (gap: StageGap | undefined): Promise<string[]> => {
  const { driver, database } = graph;
  const { records } = await driver.executeQuery(
    'MATCH (c:Claim) WHERE c.id IN $ids RETURN c.subjectId + " " + c.predicate + " " + c.objectId AS claim ORDER BY claim',
    { ids: gap?.claimIds ?? [] },
    { database },
  );
  return records.map((record) => String(record.get('claim')));
};

beforeAll(async () => {
  graph = await openGraph();
  read = readFrom(graph);
  await emptyGraph(graph);
  await loadNetwork(graph, reported, 'reported', { date: '2024-05' });
  await loadNetwork(graph, [stage('textbook', 9), ['product-textbook', 'IN_STAGE', 'chain-stage-textbook']], 'known', {
    kind: 'REFERENCE',
    date: '2026',
  });
  await loadNetwork(graph, [['company-nobody', 'PRODUCES', 'product-nothing']], 'unrelated', { date: '2025' });
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.driver.close();
});

describe('the stages of a chain in a city', () => {
  let report: GapReport;
  beforeAll(async () => {
    report = await ask('region-city');
  });

  it('come in the order of the chain, each with its status', () => {
    expect(report.stages.map(({ stageId, status }) => [stageId.slice('chain-stage-'.length), status])).toEqual([
      ['standing', 'COVERED'],
      ['making', 'COVERED'],
      ['kinds', 'COVERED'],
      ['sought', 'SOUGHT'],
      ['sought-by-product', 'SOUGHT'],
      ['sought-by-project', 'SOUGHT'],
      ['planned', 'UNKNOWN_LOCALLY'],
      ['textbook', 'UNKNOWN_LOCALLY'],
    ]);
  });

  it('are covered by a company in a park in a county, with the claim of what it makes and of where it is', async () => {
    expect(of(report, 'making')).toMatchObject({ companyIds: ['company-in-park'], shortlist: [] });
    expect(await claimsOf(of(report, 'making'))).toEqual([
      'company-in-park LOCATED_IN park-in-county',
      'company-in-park PRODUCES product-made',
      'product-made IN_STAGE chain-stage-making',
    ]);
  });

  it('are covered by who makes a kind of what belongs to them, though kinds go in a circle', () => {
    expect(of(report, 'kinds')?.companyIds).toEqual(['company-special']);
    expect(of(report, 'kinds')?.reason).toContain('makes 产品special, a kind of 产品general');
  });

  it('are covered before they are sought, and still say who looks for more', () => {
    expect(of(report, 'standing')).toMatchObject({ seekerIds: ['region-city'], companyIds: ['company-standing'] });
    expect(of(report, 'standing')?.reason).toContain('地区city looks for it (扩大)');
  });

  it('are sought by a government, by a kind of their product, and by a project of theirs, however it is meant', async () => {
    expect(of(report, 'sought')).toMatchObject({ seekerIds: ['government-office'], companyIds: [] });
    expect(of(report, 'sought')?.reason).toContain('plans to look for it');
    expect(of(report, 'sought-by-product')).toMatchObject({ seekerIds: ['park-in-county'] });
    expect(of(report, 'sought-by-product')?.reason).toContain('hopes for 产品kind-wanted, of 产品wanted');
    expect(await claimsOf(of(report, 'sought-by-project'))).toEqual(['region-city SEEKS project-wanted']);
  });

  it('are not covered by plans, places to come, projects, or what another region looks for', async () => {
    const gap = of(report, 'planned');
    expect(gap).toMatchObject({ companyIds: [], seekerIds: [], reference: false });
    expect(gap?.reason).toContain('which does not mean that there is none');
    expect(gap?.reason).toContain('企业standing makes 产品planned (planned)');
    expect(await claimsOf(gap)).toContain('company-standing PRODUCES product-planned');
  });

  it('that only general knowledge names are marked', () => {
    expect(report.stages.filter(({ reference }) => reference).map(({ stageId }) => stageId)).toEqual([
      'chain-stage-textbook',
    ]);
  });

  it('have companies from elsewhere, by points that each reason states', () => {
    const shortlist = of(report, 'planned')?.shortlist ?? [];
    expect(shortlist.map(({ entityId, reasons }) => [entityId, reasons.slice(1)])).toEqual([
      ['company-partner', ['works with 企业in-park (+2)']],
      ['company-large', ['产品planned is 90 % of its 营业收入 (+1.8)']],
      ['company-small', ['产品planned is 10 % of its 营业收入 (+0.2)']],
      ['company-neighbour', []],
      ['company-to-come', []],
    ]);
  });

  it('rest on the documents that speak of the city or the chain, and not on general knowledge', () => {
    expect(report.coverage).toMatchObject({ companies: 3, asOf: '2024-05', note: absenceNote });
    expect(report.coverage?.documents.map(({ id }) => id)).toEqual(['reported']);
    expect(absenceNote).toContain('absence from the graph is not absence from the region');
  });
});

describe('the stages of a chain elsewhere', () => {
  it('are asked of a county without its city, and of the whole graph', async () => {
    const county = await ask('region-county');
    expect(of(county, 'standing')?.status).toBe('UNKNOWN_LOCALLY');
    expect(of(county, 'making')?.status).toBe('COVERED');
    const everywhere = await ask(null);
    expect(of(everywhere, 'planned')?.status).toBe('COVERED');
    expect(of(everywhere, 'sought')?.status).toBe('SOUGHT');
    expect(everywhere.stages.flatMap(({ shortlist }) => shortlist)).toEqual([]);
    expect(everywhere.coverage?.companies).toBe(9);
  });

  it('cost the same number of statements however many stages there are', async () => {
    let statements = 0;
    const counting: Read = (...question) => {
      statements += 1;
      return read(...question);
    };
    const ofChain = await requireEntity(read, 'chain', chain);
    const city = await requireEntity(read, 'region', 'region-city');
    await gaps(counting, ofChain, city);
    const before = statements;
    const more = Array.from({ length: 20 }, (_, i) => stage(`more-${i}`, 20 + i));
    await loadNetwork(graph, more, 'more');
    statements = 0;
    await gaps(counting, ofChain, city);
    expect(statements).toBe(before);
  });
});
