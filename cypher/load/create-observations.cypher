UNWIND $rows AS row
CREATE (observation:Observation)
SET observation = row
RETURN count(*) AS written
