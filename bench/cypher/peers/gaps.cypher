MATCH (region:Entity:Region {id: $region})
CALL (region) {
  MATCH (region)((:Region|Park)<-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']-(:Region|Park)){0,20}(within)
  RETURN collect(DISTINCT within) AS places
}
MATCH (:Entity:IndustryChain {id: $chain})<-[of:STAGE_OF]-(stage:ChainStage)
WITH places, stage, min(of.order) AS place
WITH places, stage, place, COLLECT {
  CALL (stage) {
    MATCH (stage)<-[:IN_STAGE {modality: 'ACTUAL'}]-(company:Company)
    RETURN company
    UNION
    MATCH (stage)<-[:IN_STAGE {modality: 'ACTUAL'}]-(product:Product)
    MATCH (product)((:Product)<-[kindOf:SUBTYPE_OF WHERE kindOf.modality = 'ACTUAL']-(:Product)){0,8}(kind)
    MATCH (kind)<-[:PRODUCES {modality: 'ACTUAL'}]-(company:Company)
    RETURN DISTINCT company
  }
  WITH company
  WHERE EXISTS { (company)-[:LOCATED_IN {modality: 'ACTUAL'}]->(within) WHERE within IN places }
  RETURN company.id ORDER BY company.id LIMIT 100
} AS companies
ORDER BY place, stage.id
RETURN collect({
  stage: stage.id,
  status: CASE
    WHEN size(companies) > 0 THEN 'COVERED'
    WHEN EXISTS { (seeker)-[:SEEKS]->(stage) WHERE seeker IN places } THEN 'SOUGHT'
    ELSE 'UNKNOWN_LOCALLY'
  END,
  companies: companies
}) AS answer
