// The same rows as plain relationships between the same entities, findable by name: the nodes stand under the indexes that the
// graph has, and a relationship says of itself what a derived one does. There are no claims and no evidence.
UNWIND $rows AS row
MERGE (subject:Entity {id: row.subject})
ON CREATE SET subject:Product, subject.name = row.subjectName, subject.aliases = []
MERGE (object:Entity {id: row.object})
ON CREATE SET object:Product, object.name = row.objectName, object.aliases = []
MERGE (subject)-[derived:INPUT_TO]->(object)
ON CREATE SET derived.claimId = row.claim, derived.modality = 'ACTUAL', derived.basis = 'STATED'
