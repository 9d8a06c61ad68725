// What claims put in these places.
UNWIND $ids AS id
MATCH (claim:Claim {objectId: id})
WHERE claim.predicate IN $predicates
RETURN DISTINCT claim.subjectId AS id
