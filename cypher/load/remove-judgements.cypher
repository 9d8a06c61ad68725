UNWIND $ids AS id
MATCH (:Document {id: $id})-[states:STATES]->(judgement:Judgement {id: id})
DELETE states
WITH judgement
WHERE NOT EXISTS { (:Document)-[:STATES]->(judgement) }
DELETE judgement
