MATCH (claim:Claim {modality: 'ASPIRATIONAL'})
MATCH (subject:Entity {id: claim.subjectId}), (object:Entity {id: claim.objectId})
WITH * ORDER BY subject.id, claim.predicate, object.id
RETURN collect({subject: subject {.id, .name}, predicate: claim.predicate, object: object {.id, .name}}) AS answer
