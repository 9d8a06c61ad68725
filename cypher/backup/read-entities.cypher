MATCH (entity:Entity)
WHERE entity.id IS NOT NULL
RETURN properties(entity) AS properties, labels(entity) AS labels,
  COLLECT {
    MATCH (entity)<-[attests:ATTESTS]-(document)
    RETURN {document: document.id, properties: properties(attests)} ORDER BY document.id
  } AS attestedBy,
  COLLECT {
    MATCH (entity)-[support:SUPPORTED_BY]->(evidence)
    RETURN {evidence: evidence.id, row: support.row} ORDER BY evidence.id, support.row
  } AS supportedBy
ORDER BY entity.id
