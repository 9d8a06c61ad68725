MATCH (city:City {name: '朔州市'})
WITH city, COLLECT {
  MATCH (city)-[with:PARTNERS_WITH {modality: 'ACTUAL'}]-(partner)
  RETURN {node: partner {__typename: [label IN labels(partner) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name}, properties: with {.basis}} AS edge ORDER BY partner.id
} AS edges
RETURN [city {.id, .name, partnersConnection: {totalCount: size(edges), edges: edges}}] AS answer
