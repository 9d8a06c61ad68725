// A claim that another row or document states already only gains evidence. The ends come first: a claim without one of
// them is not written, and the count tells.
UNWIND $ranges AS range
MATCH (evidence:Evidence {id: range.id})
UNWIND range.claims AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
MERGE (claim:Claim {id: row.claim.id})
ON CREATE SET claim = row.claim
WITH evidence, row, subject, object, claim, NOT EXISTS { (claim)-[:SUPPORTED_BY]->() } AS isNew
CREATE (claim)-[:SUPPORTED_BY {row: row.row}]->(evidence)
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
  CREATE (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
  CREATE (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
  FOREACH (relationship IN row.relationships |
    CREATE (subject)-[derived:$(relationship)]->(object)
    SET derived = row.derived
  )
)
RETURN count(*) AS written, sum(CASE WHEN isNew THEN 1 ELSE 0 END) AS created
