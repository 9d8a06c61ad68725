MATCH (park:Park)
WHERE park.name CONTAINS '创谷'
WITH park ORDER BY park.id
RETURN collect(park {
  .id, .name,
  locatedIn: COLLECT { MATCH (park)-[:LOCATED_IN]->(place) RETURN place {.id, .name} },
  documents: COLLECT { MATCH (document:Document {kind: 'ARTICLE'})-[:ATTESTS]->(park) RETURN document {.id} }
}) AS answer
