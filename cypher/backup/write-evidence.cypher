UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (evidence:Evidence)-[:IN_DOCUMENT]->(document)
SET evidence = row.properties
RETURN count(*) AS written
