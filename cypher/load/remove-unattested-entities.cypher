UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (:Document)-[:ATTESTS]->(entity) }
DETACH DELETE entity
RETURN count(*) AS removed
