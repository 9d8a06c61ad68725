MATCH (document:Document {id: $id})
UNWIND $rows AS row
MATCH (entity:Merged {id: row.id})
MERGE (document)-[attests:ATTESTS]->(entity)
SET attests = row.attestation
RETURN count(*) AS written
