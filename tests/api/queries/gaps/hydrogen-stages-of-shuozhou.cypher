MATCH (chain:IndustryChain {id: $chain}), (region:Region {id: $region})
WITH chain, region, COLLECT {
  MATCH (region)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']-(:Region|Park)){0,20}(place)
  RETURN DISTINCT place
} AS places

WITH *, COLLECT {
  MATCH (stage:ChainStage)-[of:STAGE_OF]->(chain)
  WITH stage, min(of.order) AS order
  WITH stage, order, COLLECT {
      MATCH (company:Company)
      WHERE (
        EXISTS { (company)-[:IN_STAGE {modality: 'ACTUAL'}]->(stage) }
        OR EXISTS { (company)-[:PRODUCES {modality: 'ACTUAL'}]->(:Product)-[:SUBTYPE_OF*0..9]->(:Product)-[:IN_STAGE]->(stage) }
      ) AND EXISTS { (company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place) WHERE place IN places }
      RETURN company {.id} AS one ORDER BY company.id
    } AS companies, COLLECT {
      MATCH (seeker)-[:SEEKS]->(sought)
      WHERE seeker IN places AND (sought = stage OR EXISTS { (sought)-[:IN_STAGE]->(stage) })
      RETURN DISTINCT seeker {.id} AS one
    } AS seekers
  RETURN {
    stage: stage {.id, .name},
    status: CASE WHEN size(companies) > 0 THEN 'COVERED' WHEN size(seekers) > 0 THEN 'SOUGHT' ELSE 'UNKNOWN_LOCALLY' END,
    reference: NOT EXISTS { (document:Document)-[:ATTESTS]->(stage) WHERE document.kind <> 'REFERENCE' },
    companies: companies,
    seekers: seekers
  } AS one ORDER BY order, stage.id
} AS stages, COLLECT {
  MATCH (document:Document)-[:ATTESTS]->(spoken)
  WHERE document.kind <> 'REFERENCE' AND (spoken = chain OR spoken IN places)
  RETURN DISTINCT document ORDER BY document.id
} AS documents
RETURN {
  chain: chain {.id, .name},
  region: region {.id, .name},
  coverage: {
    documents: [document IN documents | document {.id}],
    companies: COUNT { MATCH (company:Company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place) WHERE place IN places RETURN DISTINCT company },
    asOf: reduce(latest = '', document IN documents | CASE WHEN document.date > latest THEN document.date ELSE latest END)
  },
  stages: stages
} AS answer
