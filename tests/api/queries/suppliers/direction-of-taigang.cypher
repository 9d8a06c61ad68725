MATCH (company:Company {id: $id})
RETURN [company {
  .id, .name,
  suppliers: COLLECT { MATCH (supplier)-[:SUPPLIES]->(company) RETURN supplier {.id} },
  customersConnection: {edges: COLLECT {
    MATCH (company)-[supplies:SUPPLIES]->(customer), (claim:Claim {id: supplies.claimId})
    RETURN {
      node: customer {.id, .name},
      properties: supplies {.product, .share, .shareOf, claims: [{
        predicate: claim.predicate, subject: {id: claim.subjectId}, object: {id: claim.objectId},
        evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }
      }]}
    }
  }}
}] AS answer
