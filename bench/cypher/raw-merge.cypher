// The same rows as plain relationships, none twice.
UNWIND $rows AS row
MERGE (subject:Thing {id: row.subject})
ON CREATE SET subject.name = row.subjectName
MERGE (object:Thing {id: row.object})
ON CREATE SET object.name = row.objectName
MERGE (subject)-[:$(row.predicate)]->(object)
