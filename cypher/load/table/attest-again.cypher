// Entities that an earlier version of this table named, or may have named: what it says now, and the first row that says it.
MATCH (document:Document {id: $id})
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidenceId})
MATCH (entity:Entity|Merged {id: row.id})
MERGE (document)-[attests:ATTESTS]->(entity)
SET attests = row.attestation
WITH row, entity, evidence
CALL (entity) {
  MATCH (entity)-[support:SUPPORTED_BY]->(before:Evidence)
  WHERE before.documentId = $id
  DELETE support
}
CREATE (entity)-[:SUPPORTED_BY {row: row.row}]->(evidence)
RETURN count(*) AS written
