UNWIND $rows AS row
MERGE (node:Claim {id: row.id})
SET node = row
