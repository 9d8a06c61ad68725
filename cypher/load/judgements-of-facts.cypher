MATCH (judgement:Judgement)
WHERE judgement.factId IS NOT NULL
RETURN properties(judgement) AS judgement
