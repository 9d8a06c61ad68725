// Names of entities, in one record however many they are. An id that is merged into another is left out.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN collect(entity.id) AS ids, collect(entity.name) AS names
