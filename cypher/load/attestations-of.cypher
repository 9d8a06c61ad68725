// What each document says of these entities; a merged one keeps what was said of it.
UNWIND $ids AS id
MATCH (document:Document)-[attests:ATTESTS]->(entity:Entity|Merged {id: id})
RETURN id, document.id AS document, document.date AS date, properties(attests) AS attestation
