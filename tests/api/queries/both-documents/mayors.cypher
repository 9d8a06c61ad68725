MATCH (person:Person)-[holds:HOLDS_POSITION {title: $title}]->(place)
WITH person, place ORDER BY person.id
RETURN collect(person {
  .id, .name, .nameEn,
  positionsConnection: {edges: [{node: place {.id, .name}}]},
  documents: COLLECT { MATCH (document:Document)-[:ATTESTS]->(person) RETURN document {.id} }
}) AS answer
