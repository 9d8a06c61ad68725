import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gaps, type StageGap } from '../../../src/analysis/gaps/gaps.ts';
import { requireEntity } from '../../../src/analysis/named.ts';
import type { EvidenceFact } from '../../../src/facts/format.ts';
import { rawReader } from '../../../src/facts/raw-file.ts';
import { readSource } from '../../../src/facts/source-files.ts';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { graphHash } from '../../../src/graph/status.ts';
import { loadRows, retractDocument } from '../../../src/load/load-rows.ts';
import { rowsOf } from '../../../src/load/rows.ts';
import { readFrom } from '../../../src/quality/read.ts';
import { reportParts } from '../../../src/quality/report.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';

const id = 'reference-chains';
const chains = [
  'industry-chain-new-energy-vehicles',
  'industry-chain-hydrogen-energy',
  'industry-chain-methanol-economy',
  'industry-chain-modern-coal-chemicals',
  'industry-chain-wind-power',
  'industry-chain-solar-power',
  'industry-chain-energy-storage',
];

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

const stagesOf = async (chain: string, region: string): Promise<Map<string, StageGap>> => {
  const read = readFrom(graph);
  const report = await gaps(
    read,
    await requireEntity(read, 'chain', chain),
    await requireEntity(read, 'region', region),
  );
  const names = await read<{ id: string; name: string }>('analysis/entities-by-id', {
    ids: report.stages.map(({ stageId }) => stageId),
  });
  return new Map(report.stages.map((stage, i) => [names[i]?.name ?? '', stage]));
};
const withStatus = (stages: ReadonlyMap<string, StageGap>, status: string): string[] =>
  [...stages].filter(([, stage]) => stage.status === status).map(([name]) => name);

describe('the shipped chains of general knowledge', () => {
  it('have stages in an order without a tie, each with a position and a typical product', async () => {
    for (const chain of chains) {
      const stages = await readRows<{ order: number; position: string | null; products: number }>(
        graph,
        `MATCH (claim:Claim {predicate: 'STAGE_OF', objectId: '${chain}'})-[:SUPPORTED_BY]->(:Evidence {documentId: '${id}'})
         MATCH (stage:Entity {id: claim.subjectId})
         RETURN claim.order AS order, stage.position AS position, COUNT { (stage)<-[:IN_STAGE]-(:Product) } AS products
         ORDER BY order`,
      );
      expect(stages.length).toBeGreaterThanOrEqual(5);
      expect(new Set(stages.map(({ order }) => order)).size).toBe(stages.length);
      expect(stages.filter(({ position, products }) => position === null || products === 0)).toEqual([]);
    }
  });

  it('point into their own text, which says each name and both ends of each claim', () => {
    const { facts, raw } = readSource('loaders', id, undefined);
    const quote = (evidence: readonly EvidenceFact[]): string =>
      evidence.map((place) => ('start' in place ? raw?.slice(place.start, place.end) : '')).join('');
    const names = new Map(facts.value?.entities.map(({ id: entity, name }) => [entity, name]));
    for (const { name, evidence } of facts.value?.entities ?? []) expect(quote(evidence.slice(0, 1))).toBe(name);
    for (const { subject, object, evidence } of facts.value?.claims ?? []) {
      const said = quote(evidence);
      for (const end of [subject, object]) expect(said).toContain(names.get(end));
    }
  });

  it('report no firm, place or figure, and lead nobody in a chain', () => {
    const { facts } = readSource('loaders', id, undefined);
    expect(new Set(facts.value?.entities.map(({ type }) => type))).toEqual(
      new Set(['IndustryChain', 'ChainStage', 'Product']),
    );
    expect(new Set(facts.value?.claims.map(({ predicate }) => predicate))).toEqual(
      new Set(['STAGE_OF', 'IN_STAGE', 'INPUT_TO']),
    );
    expect(facts.value?.observations).toEqual([]);
  });

  it('leave the report of quality as it was', async () => {
    const read = readFrom(graph);
    const parts = async () => ({
      once: await reportParts.entitiesMentionedOnce(read),
      region: await reportParts.entitiesWithoutRegion(read),
      conflicts: await reportParts.conflictingFigures(read),
      undecided: (await reportParts.undecidedIdentities(read)).candidates.map(({ left, right }) => [left.id, right.id]),
      coverage: await reportParts.coverage(read, rawReader(undefined)),
    });
    const before = await parts();
    await retractDocument(graph, id);
    const without = await parts();
    const { source, facts } = readSource('loaders', id, undefined);
    if (source.value === undefined || facts.value === undefined) throw new Error('the shipped source is readable');
    await loadRows(graph, rowsOf({ source: source.value, facts: facts.value }));
    expect(before).toEqual(without);
  });

  it('go without a trace and come back the same', async () => {
    const before = await graphHash(graph);
    await retractDocument(graph, id);
    expect(await readRows(graph, "MATCH (c:IndustryChain {id: 'industry-chain-wind-power'}) RETURN c.id")).toEqual([]);
    const { source, facts } = readSource('loaders', id, undefined);
    if (source.value === undefined || facts.value === undefined) throw new Error('the shipped source is readable');
    await loadRows(graph, rowsOf({ source: source.value, facts: facts.value }));
    expect(await graphHash(graph)).toBe(before);
  });
});

// What is expected here was read in the two documents, not in an answer.
describe('the stages of the two documents and beside them', () => {
  it('are covered in Jinzhong by vehicle makers alone, and sought for parts, batteries, drives and the aftermarket', async () => {
    const stages = await stagesOf('industry-chain-new-energy-vehicles', 'region-jinzhong-140700');
    expect(withStatus(stages, 'COVERED')).toEqual(['整车制造']);
    expect(new Set(withStatus(stages, 'SOUGHT'))).toEqual(
      new Set([
        '新能源汽车产业链上游',
        '零部件配套',
        '后市场服务',
        '电池回收',
        '维修保养',
        '汽车租赁',
        '二手车交易',
        '汽车拆解回收',
        // Batteries, motors, electronic controls and battery-swap equipment are what Jinzhong seeks.
        '动力电池',
        '电驱动系统',
        '充换电设施',
      ]),
    );
    expect(stages.get('动力电池')).toMatchObject({
      reference: true,
      companyIds: [],
      seekerIds: ['region-jinzhong-140700'],
    });
    expect(stages.get('电驱动系统')?.reason).toContain('晋中市 looks for 电机');
    expect(stages.get('零部件配套')).toMatchObject({ reference: false });
  });

  it('do not count what projects of Shuozhou plan to make', async () => {
    const stages = await stagesOf('industry-chain-modern-coal-chemicals', 'region-shuozhou-140600');
    expect(withStatus(stages, 'COVERED')).toEqual([]);
    expect(stages.get('下游深加工')?.reason).toContain('中煤平朔煤基烯烃新材料下游深加工一体化项目');
  });
});
