// Entities that no row of the table names any more: the row that was their evidence is gone. From the entity to its little
// evidence: this has thousands of pieces in a table, and is given no label to begin from, which young statistics made the planner do.
MATCH (document:Document {id: $id})-[:ATTESTS]->(entity)
WHERE NOT EXISTS { MATCH (entity)-[:SUPPORTED_BY]->(evidence) WHERE evidence.documentId = $id }
RETURN entity.id AS id
LIMIT $limit
