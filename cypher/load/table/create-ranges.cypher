MATCH (document:Document {id: $id})
UNWIND $rows AS row
CREATE (evidence:Evidence)-[:IN_DOCUMENT]->(document)
SET evidence = row
RETURN count(*) AS written
