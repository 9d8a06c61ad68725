UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.from})
MATCH (document:Document {id: row.to})
MERGE (evidence)-[:IN_DOCUMENT]->(document)
