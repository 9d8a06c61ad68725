// What the starts go into, and what that goes into, each once at the least number of hops. The work grows with the nodes and relationships
// reached, not with the paths: planned as a breadth-first search that prunes. The bound 20 is replaced by the depth asked for. What joins
// them is told, by up to `most` edges, where no more than `first` were reached.
MATCH (start:Entity)
WHERE start.id IN $starts
MATCH path = (start)-[edges:SUPPLIES|ASPIRED_SUPPLIES|INPUT_TO|ASPIRED_INPUT_TO*1..20]->(reached)
WHERE all(edge IN edges WHERE
  edge.modality IN $modality
  AND ($basis IS NULL OR edge.basis IN $basis)
  AND ($minShare IS NULL OR edge.share >= $minShare)
  AND ($products IS NULL OR coalesce(edge.productId, startNode(edge).id) IN $products)
  AND ($asOf IS NULL OR (
    coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
  ))
)
WITH reached, min(length(path)) AS tier
WHERE NOT reached.id IN $starts
WITH collect({node: reached, tier: tier}) AS found
CALL (found) {
  CALL (found) {
    MATCH (near:Entity)
    WHERE near.id IN $starts AND size(found) <= $first
    RETURN near
    UNION ALL
    UNWIND CASE WHEN size(found) <= $first THEN found ELSE [] END AS one
    WITH one WHERE one.tier < $depth
    RETURN one.node AS near
  }
  MATCH (near)-[edge:SUPPLIES|ASPIRED_SUPPLIES|INPUT_TO|ASPIRED_INPUT_TO]->(:Entity)
  WHERE
    edge.modality IN $modality
    AND ($basis IS NULL OR edge.basis IN $basis)
    AND ($minShare IS NULL OR edge.share >= $minShare)
    AND ($products IS NULL OR coalesce(edge.productId, startNode(edge).id) IN $products)
    AND ($asOf IS NULL OR (
      coalesce(left(coalesce(edge.validFrom, edge.date), 4) <= $asOf, true) AND coalesce(left(edge.validTo, 4) >= $asOf, true)
    ))
  WITH edge, startNode(edge) AS supplier, endNode(edge) AS customer
  ORDER BY supplier.id, customer.id, edge.claimId
  LIMIT toInteger($most)
  RETURN collect(supplier.id + ' ' + customer.id + ' ' + edge.claimId + ' ' + edge.modality + ' ' + edge.basis + ' '
           + coalesce(toString(edge.share), '') + ' '
           + coalesce(CASE WHEN supplier:Company THEN edge.productId ELSE supplier.id END, '')) AS lines,
         collect(coalesce(CASE WHEN supplier:Company THEN edge.product ELSE supplier.name END, '')) AS products,
         collect(coalesce(edge.shareOf, '')) AS sharesOf
}
RETURN [one IN found | toString(one.tier) + ' ' + one.node.id] AS nodes, [one IN found | one.node.name] AS names, lines, products, sharesOf,
       head(COLLECT { MATCH (root:Entity {id: $of}) RETURN root.name }) AS rootName
