MATCH (:Document {id: $id})-[attests:ATTESTS]->(entity)
RETURN entity.id AS id, properties(attests) AS attestation
