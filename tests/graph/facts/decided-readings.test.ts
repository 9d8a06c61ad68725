import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, readRows } from '../../../src/graph/driver.ts';
import { openLoadedGraph } from '../../support/loaded-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openLoadedGraph();
});
afterAll(() => graph.driver.close());

/** The first column of each row, sorted. */
const ask = async (cypher: string): Promise<unknown[]> => {
  const rows = await readRows(graph, cypher);
  return rows.map((row) => Object.values(row)[0]).toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
};

describe('readings of the two documents that were decided', () => {
  it('Taigang and Lihu supply Geely’s Jinzhong company, and nobody is supplied by it', async () => {
    const rows = await readRows(
      graph,
      'MATCH (a)-[r:SUPPLIES]->(b) RETURN a.name AS from, b.name AS to, r.share AS share ORDER BY from',
    );
    expect(rows).toEqual([
      { from: '太钢', to: '吉利汽车晋中公司', share: 0.95 },
      { from: '山西利虎玻璃', to: '吉利汽车晋中公司', share: null },
    ]);
  });

  it('Baoluo’s investor and its car company are two, and the 5.5 billion are the special-vehicle project’s alone', async () => {
    expect(await ask("MATCH (c:Company) WHERE c.name CONTAINS '保罗' RETURN c.name")).toEqual([
      '保罗汽车',
      '北京保罗投资集团',
    ]);
    expect(
      await ask(
        "MATCH (o:Observation {metric: 'investment'})-[:ABOUT]->(e) WHERE o.normalizedValue = 5.5e9 RETURN e.name",
      ),
    ).toEqual(['保罗新能源专用车项目']);
  });

  it('the container project has neither an amount nor an investor', async () => {
    const project = "(p:Project {name: '中铁联运集装箱项目'})";
    expect(await ask(`MATCH ${project} RETURN p.name`)).toHaveLength(1);
    expect(await ask(`MATCH ${project}<-[:INVESTS_IN|ASPIRED_INVESTS_IN]-(i) RETURN i.name`)).toEqual([]);
    expect(await ask(`MATCH ${project}<-[:ABOUT]-(o:Observation) RETURN o.metric`)).toEqual([]);
  });

  it('the two Meijin companies stay apart; 7 billion are the whole project’s, 12.7 and 0.86 phase one’s', async () => {
    expect(await ask("MATCH (c:Company) WHERE c.name CONTAINS '美锦' RETURN c.name")).toEqual([
      '山西美锦氢能科技有限公司',
      '美锦汽车',
    ]);
    const rows = await readRows(
      graph,
      `MATCH (o:Observation)-[:ABOUT]->(:Project {id: 'project-meijin-hydrogen-vehicles'})
       WHERE o.normalizedUnit = '元' RETURN o.metric AS metric, o.value AS value, o.phase IS NULL AS whole ORDER BY metric`,
    );
    expect(rows).toEqual([
      { metric: 'investment', value: 70, whole: true },
      { metric: 'output_value', value: 127, whole: false },
      { metric: 'profit_and_tax', value: 8.6, whole: false },
    ]);
  });

  it('five companies hope to lead the chain, and none leads it', async () => {
    expect(await ask('MATCH ()-[r:LEADS]->() RETURN r.claimId')).toEqual([]);
    expect(await ask("MATCH (c:Claim {predicate: 'LEADS'}) RETURN c.modality")).toEqual(Array(5).fill('ASPIRATIONAL'));
  });

  it('batteries, motors and electronic controls are sought', async () => {
    const sought = await ask("MATCH (:Region {name: '晋中市'})-[:SEEKS]->(s) RETURN s.name");
    for (const part of ['电池', '电机', '电控']) expect(sought.some((name) => String(name).includes(part))).toBe(true);
  });

  it.each([
    ['project-ruiguang-phase-1', 30, 60],
    ['project-huaneng-shanyin-power-plant', 100, 200],
  ])('%s states two units, and their sum is computed', async (project, unit, sum) => {
    const rows = await readRows(
      graph,
      `MATCH (o:Observation {entityId: '${project}'}) WHERE o.metric IN ['unit_count', 'unit_power', 'installed_power']
       RETURN o.metric AS metric, o.value AS value, o.basis AS basis ORDER BY metric`,
    );
    expect(rows).toEqual([
      { metric: 'installed_power', value: sum, basis: 'COMPUTED' },
      { metric: 'unit_count', value: 2, basis: 'STATED' },
      { metric: 'unit_power', value: unit, basis: 'STATED' },
    ]);
  });

  it('eight emerging clusters and eight ten-billion clusters are two figures', async () => {
    expect(
      await ask("MATCH (o:Observation {metric: 'count', value: 8.0, entityId: 'region-jinzhong-140700'}) RETURN o.of"),
    ).toEqual(['新兴产业集群', '百亿级产业集群']);
  });

  it('the heavy trucks of two programmes are neither equated nor added', async () => {
    const rows = await readRows(
      graph,
      `MATCH (o:Observation)-[:ABOUT]->(e) WHERE o.normalizedUnit IN ['台', '辆'] AND o.product CONTAINS '重卡'
       AND o.normalizedValue >= 50000 RETURN e.name AS plan, o.normalizedValue AS value ORDER BY plan`,
    );
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row['plan'])).size).toBe(2);
    expect(rows.map((row) => row['value'])).toEqual([50_000, 50_000]);
  });

  it('the two innovation valleys, and the three things named Pingshuo, are not one', async () => {
    expect(await ask("MATCH (e:Park) WHERE e.name IN ['晋创谷·朔州', '山西智创谷'] RETURN e.id")).toHaveLength(2);
    const named = await readRows(
      graph,
      "MATCH (e:Entity) WHERE e.name IN ['平朔矿区', '中煤平朔'] OR e.id = 'project-pingshuo-off-grid-hydrogen' RETURN DISTINCT e.id AS id",
    );
    expect(named).toHaveLength(3);
  });

  it('eleven universities are a figure of the university town, and the North University is not placed in it', async () => {
    expect(
      await ask("MATCH (o:Observation {of: '高校'})-[:ABOUT]->(:Park {name: '山西大学城'}) RETURN o.value"),
    ).toEqual([11]);
    expect(await ask('MATCH (u:University) WHERE NOT EXISTS { (u)<-[:ATTESTS]-() } RETURN u.name')).toEqual([]);
    expect(
      await ask(
        "MATCH (:University {name: '中北大学'})-[r:LOCATED_IN|PART_OF]->(:Park {name: '山西大学城'}) RETURN r.claimId",
      ),
    ).toEqual([]);
  });

  it('every claim, observation and entity rests on evidence in a document', async () => {
    expect(
      await ask(
        'MATCH (n:Claim|Observation|Entity) WHERE NOT EXISTS { (n)-[:SUPPORTED_BY]->(:Evidence)-[:IN_DOCUMENT]->(:Document) } RETURN n.id',
      ),
    ).toEqual([]);
  });

  it('every claim derives exactly one relationship between its ends', async () => {
    const rows = await readRows(
      graph,
      `MATCH (c:Claim)
       WITH c, COUNT { (:Entity {id: c.subjectId})-[r {claimId: c.id}]->(:Entity {id: c.objectId}) } AS derived
       WHERE derived <> 1 RETURN c.id AS id, derived`,
    );
    expect(rows).toEqual([]);
  });
});
