UNWIND $rows AS row
MATCH (entity:Entity {id: row.from})
MATCH (evidence:Evidence {id: row.to})
MERGE (entity)-[:SUPPORTED_BY]->(evidence)
