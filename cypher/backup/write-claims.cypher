UNWIND $rows AS row
CREATE (claim:Claim)
SET claim = row.properties
RETURN count(*) AS written
