MATCH (entity:Entity)
WHERE NOT EXISTS { (entity)-[:SUPPORTED_BY]->(:Evidence) }
RETURN entity.id AS id, [label IN labels(entity) WHERE label IN $types][0] AS type, entity.name AS name
ORDER BY id
