MATCH (document:Document {id: $id})
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.type)
MERGE (document)-[attests:ATTESTS]->(entity)
SET attests = row.attestation
RETURN count(*) AS written
