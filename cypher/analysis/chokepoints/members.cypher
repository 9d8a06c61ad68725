// Companies that belong to a chain, directly or by one of its stages, and are located in one of some places; either may be left open.
MATCH (company:Company)
WHERE ($chain IS NULL
       OR EXISTS { (company)-[edge:IN_CHAIN]->(chain:IndustryChain {id: $chain}) WHERE edge.modality = 'ACTUAL' }
       OR EXISTS {
         (company)-[edge:IN_STAGE]->(:ChainStage)-[of:STAGE_OF]->(chain:IndustryChain {id: $chain})
         WHERE edge.modality = 'ACTUAL' AND of.modality = 'ACTUAL'
       })
  AND ($places IS NULL
       OR EXISTS { (company)-[edge:LOCATED_IN]->(place:Entity) WHERE edge.modality = 'ACTUAL' AND place.id IN $places })
RETURN collect(company.id) AS ids
