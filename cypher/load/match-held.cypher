// Rule judgements of these names and identifiers.
UNWIND $ids AS key
MATCH (judgement:Judgement {key: key})
USING INDEX SEEK judgement:Judgement(key)
RETURN properties(judgement) AS judgement
