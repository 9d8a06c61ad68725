// Subjects of those of these claims that say where something is.
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
USING INDEX SEEK claim:Claim(id)
WHERE claim.predicate IN $predicates
RETURN DISTINCT claim.subjectId AS id
