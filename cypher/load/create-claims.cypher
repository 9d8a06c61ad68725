// One relationship a claim, made with it and removed with it; its type comes from the list of predicates.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.claim.subjectId})
MATCH (object:Entity {id: row.claim.objectId})
CREATE (claim:Claim)
SET claim = row.claim
CREATE (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
CREATE (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
CREATE (subject)-[derived:$(row.relationship)]->(object)
SET derived = row.edge
RETURN count(*) AS written
