MATCH (judgement:Judgement)
WHERE judgement.leftId IS NOT NULL
RETURN judgement.id AS id, judgement.leftId AS leftId, judgement.rightId AS rightId,
       judgement.verdict AS verdict, judgement.reason AS reason, judgement.date AS date
ORDER BY id
