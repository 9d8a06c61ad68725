// What documents say of these ids that identity is matched by.
UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})<-[attests:ATTESTS]-(document)
RETURN id, document.id AS document, attests {.name, .aliases, .identifiers, .level, .adcode} AS attestation
