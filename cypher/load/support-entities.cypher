UNWIND $rows AS row
MATCH (target:Entity|Merged {id: row.targetId})
MATCH (evidence:Evidence {id: row.evidenceId})
CREATE (target)-[:SUPPORTED_BY]->(evidence)
RETURN count(*) AS written
