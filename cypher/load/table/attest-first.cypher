// Entities that this table has not named before. Answers those of which something else is known too: what they are
// called and are is to be settled from all that is said.
MATCH (document:Document {id: $id})
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.evidenceId})
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity = row.settled, entity:$(row.labels)
CREATE (document)-[attests:ATTESTS]->(entity)
SET attests = row.attestation
CREATE (entity)-[:SUPPORTED_BY {row: row.row}]->(evidence)
WITH row, entity, COUNT { (entity)<-[:ATTESTS]-() } > 1 OR EXISTS { (entity)<-[:SAME_AS]-() } AS known
RETURN count(*) AS written, collect(CASE WHEN known THEN row.id END) AS known
