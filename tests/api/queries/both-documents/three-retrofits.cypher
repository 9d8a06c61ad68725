MATCH (programme:Programme {name: '三改联动'})
RETURN [programme {
  .id, .name,
  developersConnection: {edges: COLLECT {
    MATCH (developer)-[develops:DEVELOPS]->(programme), (claim:Claim {id: develops.claimId})
    RETURN {
      node: developer {.id, .name},
      properties: develops {.modality, claims: [{
        documents: COLLECT {
          MATCH (claim)-[:SUPPORTED_BY]->()-[:IN_DOCUMENT]->(document)
          RETURN DISTINCT document {.id} AS one
        },
        evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
      }]}
    } AS edge ORDER BY developer.id
  }}
}] AS answer
