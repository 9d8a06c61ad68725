UNWIND $rows AS row
CREATE (judgement:Judgement)
SET judgement = row.properties
RETURN count(*) AS written
