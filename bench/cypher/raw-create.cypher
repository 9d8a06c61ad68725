// The same rows as plain relationships, each created without a look at whether it is there.
UNWIND $rows AS row
MERGE (subject:Thing {id: row.subject})
ON CREATE SET subject.name = row.subjectName
MERGE (object:Thing {id: row.object})
ON CREATE SET object.name = row.objectName
CREATE (subject)-[:INPUT_TO]->(object)
