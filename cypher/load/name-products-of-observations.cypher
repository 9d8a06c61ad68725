UNWIND $rows AS row
MATCH (observation:Observation {productId: row.id})
WHERE observation.product <> row.name
SET observation.product = row.name
