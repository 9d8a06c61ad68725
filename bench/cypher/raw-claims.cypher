// The same rows as claims about entities with the relationship that each derives, under the same indexes: what the shape of the
// graph costs by itself, without evidence, attestations or a look at whether a claim is there.
UNWIND $rows AS row
MERGE (subject:Entity {id: row.subject})
ON CREATE SET subject:Product, subject.name = row.subjectName, subject.aliases = []
MERGE (object:Entity {id: row.object})
ON CREATE SET object:Product, object.name = row.objectName, object.aliases = []
CREATE (claim:Claim {
  id: row.claim,
  predicate: 'INPUT_TO',
  subjectId: row.subject,
  objectId: row.object,
  modality: 'ACTUAL',
  basis: 'STATED'
})
CREATE (claim)-[:ABOUT {role: 'SUBJECT'}]->(subject)
CREATE (claim)-[:ABOUT {role: 'OBJECT'}]->(object)
CREATE (subject)-[:INPUT_TO {claimId: row.claim, modality: 'ACTUAL', basis: 'STATED'}]->(object)
