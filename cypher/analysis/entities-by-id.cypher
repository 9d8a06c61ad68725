// What ids stand for: themselves, or the entity they are judged to be.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (:Merged {id: id})-[:SAME_AS]->(canonical:Entity)
WITH id, coalesce(entity, canonical) AS found
RETURN id, found.id AS entityId, found.name AS name
