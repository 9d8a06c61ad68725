// What goes into the starts, and what goes into that, each once at the least number of hops. The work grows with the nodes and relationships
// reached, not with the paths: planned as a breadth-first search that prunes. The bound 20 is replaced by the depth asked for.
MATCH (start:Entity)
WHERE start.id IN $starts
MATCH path = (start)<-[edges:SUPPLIES|ASPIRED_SUPPLIES|INPUT_TO|ASPIRED_INPUT_TO*1..20]-(reached)
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
RETURN collect(reached.id) AS ids, collect(tier) AS tiers
