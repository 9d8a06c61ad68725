MATCH (project:Project {id: $id})
RETURN project {
  __typename: [label IN labels(project) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name, .status,
  usesConnection: {edges: COLLECT {
    MATCH (project)-[uses:USES]->(used) RETURN {node: used {.id, .name}, properties: uses {.modality}} AS edge ORDER BY used.id
  }},
  productsConnection: {edges: COLLECT {
    MATCH (project)-[makes:PRODUCES]->(product) RETURN {node: product {.id, .name}, properties: makes {.modality}}
  }},
  stages: COLLECT { MATCH (project)-[:IN_STAGE]->(stage) RETURN stage {.id, .name, .position} },
  chains: COLLECT { MATCH (project)-[:IN_CHAIN]->(chain) RETURN chain {.id, .name} },
  locatedIn: COLLECT { MATCH (project)-[:LOCATED_IN]->(place) RETURN place {.id, .name} AS one ORDER BY place.id }
} AS answer
