UNWIND $rows AS row
MATCH (observation:Observation {id: row.id})
MATCH (evidence:Evidence {id: row.evidenceId})
CREATE (observation)-[:SUPPORTED_BY {row: row.row}]->(evidence)
RETURN count(*) AS written
