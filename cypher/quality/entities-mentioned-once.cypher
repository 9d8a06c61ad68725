// Entities that one paragraph (or one stretch of rows) alone speaks of, in whatever fact. General knowledge does not count: it reports nothing.
WITH COLLECT { MATCH (document:Document {kind: 'REFERENCE'}) RETURN document.id } AS general
MATCH (entity:Entity)
WITH entity, COLLECT {
  MATCH (entity)<-[:SAME_AS*0..1]-(named)-[:SUPPORTED_BY]->(evidence:Evidence)
  WHERE NOT evidence.documentId IN general
  RETURN evidence.documentId + ' ' + toString(coalesce(evidence.paragraph, evidence.rowFrom)) AS place
  UNION
  MATCH (entity)<-[:ABOUT]-()-[:SUPPORTED_BY]->(evidence:Evidence)
  WHERE NOT evidence.documentId IN general
  RETURN evidence.documentId + ' ' + toString(coalesce(evidence.paragraph, evidence.rowFrom)) AS place
} AS places
WHERE size(places) = 1
RETURN entity.id AS id, [label IN labels(entity) WHERE label IN $types][0] AS type, entity.name AS name
ORDER BY id
