UNWIND $rows AS row
MATCH (member:Merged {id: row.id})
MATCH (canonical:Entity {id: row.sameAs})
CREATE (member)-[:SAME_AS]->(canonical)
RETURN count(*) AS written
