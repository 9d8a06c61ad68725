UNWIND $rows AS row
MATCH (entity:Entity|Merged {id: row.id})<-[attests:ATTESTS]-(document)
WHERE document.id = $id
SET attests = row.attestation
RETURN count(*) AS written
