MATCH (product:Product {name: '专用车'})
RETURN [product {
  .id, .name,
  producersConnection: {edges: COLLECT {
    MATCH (maker)-[makes:PRODUCES]->(product), (claim:Claim {id: makes.claimId})
    RETURN {
      node: maker {__typename: [label IN labels(maker) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
      properties: {basis: makes.basis, claims: [{evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }}]}
    } AS edge ORDER BY maker.id
  }}
}] AS answer
