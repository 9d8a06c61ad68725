// What people judged of two ids; with $rules, what rules did too.
MATCH (judgement:Judgement)
WHERE judgement.leftId IS NOT NULL AND ($rules OR judgement.rule IS NULL)
RETURN judgement.id AS id, properties(judgement) AS judgement
ORDER BY id
