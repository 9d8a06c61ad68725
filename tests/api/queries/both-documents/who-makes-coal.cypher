MATCH (product:Product {name: '煤炭'})
RETURN [product {
  .id, .name,
  producersConnection: {edges: COLLECT {
    MATCH (maker)-[makes:PRODUCES]->(product), (claim:Claim {id: makes.claimId})
    RETURN {
      node: maker {__typename: [label IN labels(maker) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
      properties: {basis: makes.basis, claims: [{documents: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(document) RETURN DISTINCT document {.id} AS one
      }}]}
    } AS edge ORDER BY maker.id
  }}
}] AS answer
