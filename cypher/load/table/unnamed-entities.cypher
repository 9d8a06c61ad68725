// Entities that no row of the table names any more: the row that was their evidence is gone. From the entity to its little
// evidence: of this a table has thousands of pieces, and it is given no label to begin from, whatever the statistics say.
MATCH (document:Document {id: $id})-[:ATTESTS]->(entity)
WHERE NOT EXISTS { MATCH (entity)-[:SUPPORTED_BY]->(evidence) WHERE evidence.documentId = $id }
RETURN entity.id AS id
LIMIT $limit
