UNWIND $rows AS row
CREATE (judgement:Judgement)
SET judgement = row
RETURN count(*) AS written
