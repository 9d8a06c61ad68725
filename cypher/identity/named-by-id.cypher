UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.name AS name, coalesce(entity.aliases, []) AS aliases,
       entity.level AS level, entity.adcode AS adcode, COLLECT {
         MATCH (entity)-[:LOCATED_IN|PART_OF*1..4]->(region:Region)
         WHERE region.adcode IS NOT NULL
         RETURN DISTINCT region.adcode AS code ORDER BY code
       } AS places
