MATCH (stage:ChainStage)-[:STAGE_OF]->(:IndustryChain {id: $chain})
WHERE EXISTS { (:Document {id: $document})-[:ATTESTS]->(stage) }
WITH DISTINCT stage ORDER BY stage.id
WITH collect(CASE WHEN NOT EXISTS { (stage)<-[:IN_STAGE]-(:Company)-[:LOCATED_IN]->({id: $region}) } THEN stage END) AS without, count(stage) AS named
RETURN
  COLLECT {
    UNWIND range(0, size(without) - 1) AS i
    WITH i, without[i] AS stage
    RETURN stage {
      .id, .name,
      soughtByConnection: {edges: COLLECT {
        MATCH ({id: $region})-[seeks:SEEKS]->(stage)
        RETURN {properties: seeks {.modality, .matter}} AS edge ORDER BY seeks.modality
      }},
      companies: COLLECT {
        MATCH (company:Company)-[:IN_STAGE]->(stage)
        RETURN company {
          .id, .name, locatedIn: COLLECT { MATCH (company)-[:LOCATED_IN]->(place) RETURN place {.id} }
        } AS one ORDER BY company.id
      }
    } AS one ORDER BY i
  } AS chainStages,
  {totalCount: named} AS named
