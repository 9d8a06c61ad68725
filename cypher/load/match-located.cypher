// What claims put in these places. With the hint no statistics can make the planner begin from all that is put anywhere.
UNWIND $ids AS id
MATCH (claim:Claim {objectId: id})
USING INDEX SEEK claim:Claim(objectId)
WHERE claim.predicate IN $predicates
RETURN DISTINCT claim.subjectId AS id
