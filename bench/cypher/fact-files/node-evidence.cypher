UNWIND $rows AS row
MERGE (node:Evidence {id: row.id})
SET node = row
