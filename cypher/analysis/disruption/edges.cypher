// By what each of a page is hit: what comes to it from one tier nearer, or with a product that fails. `tiers` has the tiers of all that is
// hit and 0 for what fails; `most` bounds what one has.
MATCH (hit:Entity)
WHERE hit.id IN $page
CALL (hit) {
  MATCH (near:Entity)-[edge:SUPPLIES|ASPIRED_SUPPLIES|INPUT_TO|ASPIRED_INPUT_TO]->(hit)
  WHERE ($tiers[near.id] = $tiers[hit.id] - 1 OR (near:Company AND $tiers[hit.id] = 1 AND edge.productId IN $failing))
    AND edge.modality IN $modality
    AND ($basis IS NULL OR edge.basis IN $basis)
    AND ($minShare IS NULL OR edge.share >= $minShare)
    AND ($products IS NULL OR coalesce(edge.productId, startNode(edge).id) IN $products)
    AND ($asOf IS NULL OR (
      coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
    ))
  RETURN near, edge
  ORDER BY near.id, edge.claimId
  LIMIT toInteger($most)
}
RETURN hit.id AS hitId, near.id AS supplierId, near.name AS supplier,
       CASE WHEN near:Company THEN edge.productId ELSE near.id END AS productId,
       CASE WHEN near:Company THEN edge.product ELSE near.name END AS product,
       edge.share AS share, edge.shareOf AS shareOf, edge.claimId AS claimId
