MATCH (city:City)-[with:PARTNERS_WITH]-(partner), (claim:Claim {id: with.claimId})
WHERE partner.name CONTAINS '国家' OR partner.name STARTS WITH '中国科学院'
WITH city, partner, with, claim ORDER BY city.id, partner.id
WITH city, collect({
  node: partner {__typename: [label IN labels(partner) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
  properties: {basis: with.basis, claims: [{evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }}]}
}) AS edges
RETURN collect(city {.id, .name, partnersConnection: {edges: edges}}) AS answer
