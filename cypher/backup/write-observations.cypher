UNWIND $rows AS row
CREATE (observation:Observation)
SET observation = row.properties
RETURN count(*) AS written
