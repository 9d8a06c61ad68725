MATCH (judgement:Judgement)
WHERE judgement.key IS NOT NULL
RETURN DISTINCT judgement.key AS key
