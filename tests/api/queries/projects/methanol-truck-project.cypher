MATCH (project:Project {id: $id})
RETURN project {
  __typename: [label IN labels(project) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name, .status,
  soughtByConnection: {edges: COLLECT {
    MATCH (seeker)-[seeks:SEEKS]->(project) RETURN {node: seeker {.id, .name}, properties: seeks {.modality, .date}}
  }},
  developersConnection: {edges: COLLECT {
    MATCH (developer)-[develops:DEVELOPS]->(project)
    RETURN {node: developer {.id, .name}, properties: develops {.modality, .basis}}
  }},
  productsConnection: {edges: COLLECT {
    MATCH (project)-[makes:PRODUCES]->(product) RETURN {node: product {.id, .name}, properties: makes {.modality}}
  }},
  observations: COLLECT {
    MATCH (o:Observation)-[:ABOUT]->(project)
    RETURN o {.metric, .value, .unit, .period, .kind, .of} AS one ORDER BY o.period
  }
} AS answer
