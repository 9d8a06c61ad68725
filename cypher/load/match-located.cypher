// What claims put in these places. Without the hint the planner begins, when statistics are young, from all that is put anywhere.
UNWIND $ids AS id
MATCH (claim:Claim {objectId: id})
USING INDEX SEEK claim:Claim(objectId)
WHERE claim.predicate IN $predicates
RETURN DISTINCT claim.subjectId AS id
