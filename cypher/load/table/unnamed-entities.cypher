// Entities that no row of the table names any more: the row that was their evidence is gone.
MATCH (document:Document {id: $id})-[:ATTESTS]->(entity)
WHERE NOT EXISTS { MATCH (entity)-[:SUPPORTED_BY]->(evidence:Evidence) WHERE evidence.documentId = $id }
RETURN entity.id AS id
LIMIT $limit
