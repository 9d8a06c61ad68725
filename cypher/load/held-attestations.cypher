MATCH (:Document {id: $id})-[attests:ATTESTS]->(entity:Entity)
RETURN entity.id AS id, properties(attests) AS attestation
