UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})
WHERE EXISTS { ()-[:ATTESTS]->(entity) }
RETURN id
