MATCH (institute:ResearchInstitute {name: $name})
WITH institute, COLLECT {
  MATCH (institute)-[with:PARTNERS_WITH]-(partner)
  RETURN {
    node: partner {__typename: [label IN labels(partner) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
    properties: with {.matter, .modality, .date}
  } AS edge ORDER BY partner.id
} AS edges
RETURN [institute {
  .id, .name,
  partnersConnection: {totalCount: size(edges), edges: edges},
  observations: COLLECT { MATCH (o:Observation)-[:ABOUT]->(institute) RETURN o {.of, .value, .unit, .year} }
}] AS answer
