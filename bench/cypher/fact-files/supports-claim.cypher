UNWIND $rows AS row
MATCH (claim:Claim {id: row.from})
MATCH (evidence:Evidence {id: row.to})
MERGE (claim)-[:SUPPORTED_BY]->(evidence)
