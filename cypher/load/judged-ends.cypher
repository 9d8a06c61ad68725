// What these judgements are about.
UNWIND $ids AS judgementId
MATCH (judgement:Judgement {id: judgementId})
UNWIND [judgement.leftId, judgement.rightId] AS id
WITH id
WHERE id IS NOT NULL
RETURN DISTINCT id
