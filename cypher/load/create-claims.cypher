UNWIND $rows AS row
CREATE (claim:Claim)
SET claim = row
RETURN count(*) AS written
