MATCH (project:Project {status: 'UNDER_CONSTRUCTION'})
WITH project ORDER BY project.id
RETURN collect(project {
  .id, .name,
  developers: COLLECT {
    MATCH (developer)-[:DEVELOPS]->(project)
    RETURN developer {__typename: [label IN labels(developer) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name} AS one ORDER BY developer.id
  }
}) AS answer
