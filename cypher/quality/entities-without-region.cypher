// What stands somewhere and is known to be in no region. Provinces and areas lie in none that the model has.
MATCH (entity:Company|Project|University|ResearchInstitute|Region|Park|Facility|Platform|Government)
WHERE NOT coalesce(entity.level, '') IN ['PROVINCE', 'AREA']
  AND NOT EXISTS { (entity)-[:LOCATED_IN|PART_OF*1..5]->(:Region) }
RETURN entity.id AS id, [label IN labels(entity) WHERE label IN $types][0] AS type, entity.name AS name
ORDER BY id
