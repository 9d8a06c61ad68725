UNWIND $ids AS id
MATCH (observation:Observation {id: id})
WHERE NOT EXISTS { (observation)-[:SUPPORTED_BY]->() }
DETACH DELETE observation
RETURN id
