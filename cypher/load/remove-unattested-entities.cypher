UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { ()-[:ATTESTS]->(entity) }
DETACH DELETE entity
RETURN id
