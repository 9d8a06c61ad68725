MATCH (company:Company {name: '成丰货运'})
RETURN [company {
  .id, .name,
  operations: COLLECT { MATCH (company)-[:OPERATES]->(run) RETURN run {__typename: [label IN labels(run) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name} },
  partnersConnection: {edges: COLLECT {
    MATCH (company)-[with:PARTNERS_WITH]-(partner), (claim:Claim {id: with.claimId})
    RETURN {
      node: partner {__typename: [label IN labels(partner) WHERE NOT label IN ['Entity', 'Province', 'City', 'County']][0], .id, .name},
      properties: with {.matter, .modality, claims: [{evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }}]}
    } AS edge ORDER BY partner.id
  }}
}] AS answer
