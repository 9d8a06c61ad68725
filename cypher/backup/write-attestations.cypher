UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (entity:Entity|Merged {id: row.id})
CREATE (document)-[attests:ATTESTS]->(entity)
SET attests = row.properties
RETURN count(*) AS written
