// What claims put these things in, whoever is judged to be whom.
UNWIND $ids AS id
MATCH (claim:Claim {subjectId: id})
USING INDEX SEEK claim:Claim(subjectId)
WHERE claim.predicate IN $predicates AND claim.modality <> 'ASPIRATIONAL' AND claim.withdrawn IS NULL
RETURN DISTINCT id, claim.objectId AS place
