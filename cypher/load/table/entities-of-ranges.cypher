// The entities of which these ranges are the table's evidence.
UNWIND $ids AS rangeId
MATCH (evidence:Evidence {id: rangeId})<-[:SUPPORTED_BY]-(entity:Entity|Merged)
RETURN entity.id AS id
