UNWIND $rows AS row
MATCH (document:Document {id: row.document})
MATCH (judgement:Judgement {id: row.id})
CREATE (document)-[:STATES]->(judgement)
RETURN count(*) AS written
