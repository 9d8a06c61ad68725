// What the table's rows said of these entities until now.
UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})<-[attests:ATTESTS]-(document)
WHERE document.id = $id
RETURN id, properties(attests) AS attestation
