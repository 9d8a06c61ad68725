// What a document said stays on the node; only the canonical one is an entity.
UNWIND $rows AS row
MATCH (member:Entity {id: row.id})
MATCH (canonical:Entity {id: row.canonicalId})
REMOVE member:Entity:Province:City:County:$(row.type)
SET member:Merged
CREATE (member)-[:SAME_AS]->(canonical)
RETURN count(*) AS written
