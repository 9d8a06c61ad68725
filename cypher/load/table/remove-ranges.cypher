UNWIND $ids AS rangeId
MATCH (evidence:Evidence {id: rangeId})
DETACH DELETE evidence
RETURN rangeId AS id
