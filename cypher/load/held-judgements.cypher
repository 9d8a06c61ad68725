MATCH (:Document {id: $id})-[:STATES]->(judgement:Judgement)
RETURN judgement.id AS id
