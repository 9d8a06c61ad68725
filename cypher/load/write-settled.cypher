UNWIND $rows AS row
MATCH (entity:Entity|Merged {id: row.id})
WITH row, entity, entity.name AS before
SET entity = row.properties
REMOVE entity:Province:City:County
SET entity:$(row.labels)
RETURN row.id AS id, before
