UNWIND $ids AS id
MATCH (entity:Entity|Merged {id: id})
RETURN id
