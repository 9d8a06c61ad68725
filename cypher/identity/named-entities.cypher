// Names of entities and the codes of the divisions that they are known to lie in; with $merged, what was merged too.
MATCH (entity:Entity|Merged)
WHERE entity:Entity OR $merged
RETURN entity.id AS id,
       coalesce(entity.name, COLLECT {
         MATCH (:Document)-[attests:ATTESTS]->(entity)
         RETURN attests.name AS name ORDER BY size(name) DESC, name
       }[0]) AS name,
       coalesce(entity.aliases, []) AS aliases, entity.level AS level, entity.adcode AS adcode, COLLECT {
         MATCH (entity)-[:LOCATED_IN|PART_OF*1..4]->(region:Region)
         WHERE region.adcode IS NOT NULL
         RETURN DISTINCT region.adcode AS code ORDER BY code
       } AS places
ORDER BY id
