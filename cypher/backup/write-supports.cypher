UNWIND $rows AS row
MATCH (target:Entity|Merged|Claim|Observation {id: row.id})
MATCH (evidence:Evidence {id: row.evidence})
CREATE (target)-[support:SUPPORTED_BY]->(evidence)
SET support.row = row.row
RETURN count(*) AS written
