// What was merged into other entities, a page at a time by id; it stands nowhere of its own.
MATCH (entity:Merged)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT toInteger($limit)
RETURN entity.id AS id, entity.name AS name, coalesce(entity.aliases, []) AS aliases,
       entity.level AS level, entity.adcode AS adcode, [] AS places
ORDER BY id
