MATCH (stage:ChainStage)-[:STAGE_OF]->(:IndustryChain {id: $chain})
WHERE EXISTS { (:Document {id: $document})-[:ATTESTS]->(stage) }
WITH DISTINCT stage ORDER BY stage.id
RETURN collect(stage {
  .id, .name, .position,
  companies: COLLECT { MATCH (company:Company)-[:IN_STAGE]->(stage) RETURN company {.id} },
  projects: COLLECT {
    MATCH (project:Project)-[:IN_STAGE]->(stage)
    RETURN project {
      .id, .name,
      developers: COLLECT {
        MATCH (developer)-[:DEVELOPS]->(project)
        RETURN developer {__typename: [label IN labels(developer) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name} AS one ORDER BY developer.id
      }
    } AS one ORDER BY project.id
  }
}) AS answer
