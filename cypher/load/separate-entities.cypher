UNWIND $rows AS row
MATCH (member:Merged {id: row.id})-[same:SAME_AS]->()
DELETE same
REMOVE member:Merged
SET member:Entity:$(row.type)
RETURN count(*) AS written
