UNWIND $rows AS row
MERGE (node:Entity {id: row.id})
SET node:Product, node = row
