MATCH way = (:Entity {id: $from})-[:SUPPLIES|LOCATED_IN*1..4]-(:Entity {id: $to})
WHERE all(node IN nodes(way) WHERE node:Entity)
  AND all(hop IN relationships(way) WHERE hop.modality = 'ACTUAL' AND type(hop) IN $relations)
WITH way ORDER BY length(way), [node IN nodes(way) | node.id]
RETURN collect({
  length: length(way),
  nodes: [node IN nodes(way) | node {.id, .name}],
  hops: COLLECT {
    UNWIND range(0, length(way) - 1) AS i
    WITH i, relationships(way)[i] AS hop
    MATCH (claim:Claim {id: hop.claimId})
    RETURN {
      predicate: type(hop),
      from: {id: startNode(hop).id},
      to: {id: endNode(hop).id},
      claims: [{basis: claim.basis, evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }}]
    } AS one ORDER BY i
  }
}) AS answer
