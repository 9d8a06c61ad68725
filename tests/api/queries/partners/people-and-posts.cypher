MATCH (person:Person)
WITH person ORDER BY person.id
RETURN collect(person {
  .id, .name,
  positionsConnection: {edges: COLLECT {
    MATCH (person)-[holds:HOLDS_POSITION]->(body)
    RETURN {
      node: body {__typename: [label IN labels(body) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
      properties: holds {.title, .basis}
    } AS edge ORDER BY body.id
  }}
}) AS answer
