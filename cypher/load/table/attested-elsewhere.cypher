// Of these entities those that another document names too.
UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})<-[:ATTESTS]-(document)
WHERE document.id <> $id
RETURN DISTINCT id
