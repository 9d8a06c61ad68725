MATCH (document:Document {id: $id})
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement = row
MERGE (document)-[:STATES]->(judgement)
RETURN count(*) AS written
