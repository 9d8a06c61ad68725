// Names of entities and the codes of the divisions that they are known to lie in, a page at a time by id.
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT toInteger($limit)
RETURN entity.id AS id, entity.name AS name, coalesce(entity.aliases, []) AS aliases,
       entity.level AS level, entity.adcode AS adcode, COLLECT {
         MATCH (entity)-[:LOCATED_IN|PART_OF*1..4]->(region:Region)
         WHERE region.adcode IS NOT NULL
         RETURN DISTINCT region.adcode AS code ORDER BY code
       } AS places
ORDER BY id
