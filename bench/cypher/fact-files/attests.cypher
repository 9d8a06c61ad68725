UNWIND $rows AS row
MATCH (document:Document {id: row.from})
MATCH (entity:Entity {id: row.to})
MERGE (document)-[attests:ATTESTS]->(entity)
SET attests = row.properties
