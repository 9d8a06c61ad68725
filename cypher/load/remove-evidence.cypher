UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})
DETACH DELETE evidence
