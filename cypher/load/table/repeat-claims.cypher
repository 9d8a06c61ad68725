// Claims that an earlier row of the same batch has just stated.
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
MATCH (evidence:Evidence {id: row.evidenceId})
CREATE (claim)-[:SUPPORTED_BY {row: row.row}]->(evidence)
RETURN count(*) AS written
