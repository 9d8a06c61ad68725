// Types come from a closed list.
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subject})
MATCH (object:Entity {id: row.object})
CREATE (subject)-[derived:$(row.type)]->(object)
SET derived = row.properties
RETURN count(*) AS written
