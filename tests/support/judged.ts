import { type Graph, readRows } from '../../src/graph/driver.ts';
import { graphHash } from '../../src/graph/status.ts';
import { type Decision, type JudgementReport, judge } from '../../src/load/judge.ts';
import { place } from './facts.ts';

/** A made-up entity of which a document says its name and no more. */
export const entity = (id: string, type: string, name: string, more: object = {}): object => ({
  id,
  type,
  name,
  evidence: [place(1)],
  ...more,
});

/** What somebody decides in a test. */
export const decide = (
  graph: Graph,
  left: string,
  verdict: Decision['verdict'],
  right: string,
): Promise<JudgementReport> => judge(graph, { left, right, verdict, reason: 'as told', by: 'tester' });

/** The hash of all but people's judgements: these stay, with what they say, when they are taken back. */
export const hashWithoutPeople = async (graph: Graph): Promise<string> => {
  const people = 'MATCH (judgement:Judgement) WHERE NOT EXISTS { (:Document)-[:STATES]->(judgement) }';
  const kept = await readRows(graph, `${people} RETURN properties(judgement) AS judgement`);
  const { driver, database } = graph;
  await driver.executeQuery(`${people} DELETE judgement`, {}, { database });
  const hash = await graphHash(graph);
  await driver.executeQuery(
    'UNWIND $kept AS row CREATE (judgement:Judgement) SET judgement = row.judgement',
    { kept },
    { database },
  );
  return hash;
};
