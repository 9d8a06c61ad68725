MATCH (chain:IndustryChain {id: $chain})
UNWIND range(0, size($regions) - 1) AS i
MATCH (region:Region {id: $regions[i]})
WITH i, chain, region, COLLECT {
  MATCH (region)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']-(:Region|Park)){0,20}(place)
  RETURN DISTINCT place
} AS places
WITH i, region, COLLECT {
  MATCH (stage:ChainStage)-[of:STAGE_OF]->(chain)
  WITH stage, min(of.order) AS order
  WITH stage, order, COLLECT {
    MATCH (member:Company|Project)-[:LOCATED_IN]->(place)
    WHERE place IN places AND (
      EXISTS { (member)-[:IN_STAGE]->(stage) }
      OR EXISTS { (member)-[:PRODUCES]->(:Product)-[:SUBTYPE_OF*0..9]->(:Product)-[:IN_STAGE]->(stage) }
    )
    RETURN DISTINCT member ORDER BY member.id
  } AS members
  RETURN {
    stage: stage {.id, .name},
    status: CASE
      WHEN any(member IN members WHERE member:Company) THEN 'COVERED'
      WHEN EXISTS { (seeker)-[:SEEKS]->(sought) WHERE seeker IN places AND (sought = stage OR EXISTS { (sought)-[:IN_STAGE]->(stage) }) } THEN 'SOUGHT'
      ELSE 'UNKNOWN_LOCALLY'
    END,
    reference: NOT EXISTS { (document:Document)-[:ATTESTS]->(stage) WHERE document.kind <> 'REFERENCE' },
    companies: [member IN members WHERE member:Company | member {.id}],
    projects: [member IN members WHERE member:Project | member {.id, .name}]
  } AS one ORDER BY order, stage.id
} AS stages ORDER BY i
RETURN collect({region: region {.id, .name}, stages: stages}) AS answer
