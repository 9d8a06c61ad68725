UNWIND $rows AS row
CREATE (entity:Entity {id: row.id})
SET entity = row.settled, entity:$(row.labels)
RETURN count(*) AS written
