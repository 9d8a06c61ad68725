UNWIND $rows AS row
MERGE (node:Document {id: row.id})
SET node = row
