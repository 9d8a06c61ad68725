// Merged ones too: their labels come from a closed list.
UNWIND $rows AS row
CREATE (entity)
SET entity = row.properties, entity:$(row.labels)
RETURN count(*) AS written
