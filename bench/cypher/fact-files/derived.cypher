UNWIND $rows AS row
MATCH (subject:Entity {id: row.from})
MATCH (object:Entity {id: row.to})
MERGE (subject)-[derived:INPUT_TO {claimId: row.properties.claimId}]->(object)
SET derived = row.properties
