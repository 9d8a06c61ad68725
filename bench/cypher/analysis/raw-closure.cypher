MATCH path = (root:Product {id: $id})-[edges:INPUT_TO*1..20]->(reached)
WHERE all(edge IN edges WHERE edge.modality = 'ACTUAL')
WITH root, reached, min(length(path)) AS tier
WHERE reached <> root
RETURN collect(reached.id) AS ids, collect(tier) AS tiers
