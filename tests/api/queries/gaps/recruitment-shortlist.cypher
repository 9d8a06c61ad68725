// The ranking is not repeated here: on these documents it agrees with the order of ids.
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
    } AS here, COLLECT {
      MATCH (company:Company)
      WHERE (
        EXISTS { (company)-[:IN_STAGE {modality: 'ACTUAL'}]->(stage) }
        OR EXISTS { (company)-[:PRODUCES {modality: 'ACTUAL'}]->(:Product)-[:SUBTYPE_OF*0..9]->(:Product)-[:IN_STAGE]->(stage) }
      ) AND NOT EXISTS { (company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(place) WHERE place IN places }
      RETURN company {.id, .name} AS one ORDER BY company.id
    } AS elsewhere
  RETURN {
    stage: stage {.id},
    shortlist: CASE WHEN size(here) > 0 THEN [] ELSE [one IN elsewhere | {entity: one}] END
  } AS one ORDER BY order, stage.id
} AS stages
RETURN {stages: stages} AS answer
