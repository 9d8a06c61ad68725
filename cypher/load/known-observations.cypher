UNWIND $ids AS id
MATCH (observation:Observation {id: id})
RETURN observation.id AS id
