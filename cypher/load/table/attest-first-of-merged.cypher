MATCH (document:Document {id: $id})
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidenceId})
MATCH (entity:Merged {id: row.id})
CREATE (document)-[attests:ATTESTS]->(entity)
SET attests = row.attestation
CREATE (entity)-[:SUPPORTED_BY {row: row.row}]->(evidence)
RETURN count(*) AS written, collect(row.id) AS known
