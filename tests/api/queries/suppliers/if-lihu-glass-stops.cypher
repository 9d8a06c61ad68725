UNWIND $of AS id
MATCH way = (:Company {id: id})-[:SUPPLIES*1..5 {modality: 'ACTUAL'}]->(hit:Company)
WITH hit, min(length(way)) AS tier ORDER BY tier, hit.id
WITH hit, tier, COLLECT {
  MATCH (source:Company)-[supplies:SUPPLIES {modality: 'ACTUAL'}]->(hit) WHERE source.id IN $of RETURN supplies
} AS supplies
WITH collect({
  entity: hit {.id, .name},
  tier: tier,
  through: [s IN supplies | s {.productId, .product}],
  exposure: CASE WHEN tier = 1 AND size(supplies) = 1 THEN supplies[0].share END,
  shares: [s IN supplies WHERE s.share IS NOT NULL | s {.share, .shareOf, .product}],
  alternatives: COLLECT {
    MATCH (other:Company)-[makes:PRODUCES|SUPPLIES {modality: 'ACTUAL'}]->(goal)
    WHERE NOT other.id IN $of AND other <> hit
      AND (goal.id IN [s IN supplies | s.productId] OR goal = hit AND makes.productId IN [s IN supplies | s.productId])
    RETURN DISTINCT other {.id} AS one
  },
  claims: COLLECT {
    MATCH (claim:Claim) WHERE claim.id IN [s IN supplies | s.claimId]
    RETURN {evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }}
  }
}) AS hits
RETURN {hit: hits, totalCount: size(hits), truncated: false} AS answer
