MATCH (root:Company {id: $of})
WITH root, COLLECT {
  MATCH way = (supplier:Company)-[:SUPPLIES*1..5 {modality: 'ACTUAL'}]->(root)
  WITH supplier, min(length(way)) AS tier, collect(DISTINCT relationships(way)[0].basis) AS bases
  RETURN {entity: supplier {.id, .name}, tier: tier, basis: CASE WHEN 'STATED' IN bases THEN 'STATED' ELSE 'INFERRED' END} AS node
  ORDER BY tier, supplier.id
} AS nodes
RETURN {
  root: root {.id, .name},
  nodes: nodes,
  edges: COLLECT {
    MATCH (supplier)-[supplies:SUPPLIES {modality: 'ACTUAL'}]->(customer), (claim:Claim {id: supplies.claimId})
    WHERE supplier.id IN [node IN nodes | node.entity.id] AND customer.id IN [root.id] + [node IN nodes | node.entity.id]
    RETURN supplies {
      supplier: supplier {.id}, customer: customer {.id}, .product, .share, .shareOf, .modality, .basis,
      claims: [{evidence: COLLECT {
        MATCH (claim)-[:SUPPORTED_BY]->(v:Evidence)
        RETURN v {.documentId, .paragraph, .start, .end} AS pointer ORDER BY v.start
      }}]
    } AS edge ORDER BY supplier.id
  },
  depthReached: reduce(most = 0, node IN nodes | CASE WHEN node.tier > most THEN node.tier ELSE most END),
  deeper: EXISTS { (:Company)-[:SUPPLIES*6 {modality: 'ACTUAL'}]->(root) },
  totalCount: size(nodes),
  truncated: false
} AS answer
