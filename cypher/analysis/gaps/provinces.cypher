// Provinces that regions lie in, themselves included.
UNWIND $regions AS id
MATCH (region:Entity {id: id})
MATCH (region)((:Region|Park)-[hop:LOCATED_IN|PART_OF WHERE hop.modality = 'ACTUAL']->(:Region|Park)){0,20}(province:Province)
RETURN DISTINCT province.id AS id, province.name AS name
ORDER BY id
LIMIT 100
