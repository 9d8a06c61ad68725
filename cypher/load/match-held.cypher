// Rule judgements of these names and identifiers.
UNWIND $ids AS key
MATCH (judgement:Judgement {key: key})
RETURN properties(judgement) AS judgement
