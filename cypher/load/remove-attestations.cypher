// From the entity to its few documents: the document, which has thousands of entities, is given no label to begin from.
UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})<-[attests:ATTESTS]-(document)
WHERE document.id = $id
DELETE attests
