UNWIND $rows AS row
MATCH (observation:Observation {productId: row.id})
USING INDEX SEEK observation:Observation(productId)
WHERE observation.product <> row.name
SET observation.product = row.name
