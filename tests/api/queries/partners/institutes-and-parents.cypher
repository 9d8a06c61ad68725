MATCH (institute:ResearchInstitute)-[:PART_OF]->(parent)
WITH institute, parent ORDER BY institute.id
RETURN collect(institute {
  .id, .name,
  parent: [parent {__typename: [label IN labels(parent) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name}],
  locatedIn: COLLECT { MATCH (institute)-[:LOCATED_IN]->(place) RETURN place {.id, .name} }
}) AS answer
