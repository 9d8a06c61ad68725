MATCH (county:Region)-[part:PART_OF]->(:Region {id: $region})
WITH county, part ORDER BY county.id
RETURN collect(county {.id, .name, .level, .adcode, parentConnection: {edges: [{properties: part {.basis}}]}}) AS answer
